/** The library: `import { compile, createCompiler } from 'briefwright'`. */

export type { Manifest } from './archive/manifest.ts';
export { type CarriedSource, readSource } from './archive/read-source.ts';
export type { BuildReport, Timing } from './build/build-report.ts';
export {
  type ChartFile,
  type ChartFileOptions,
  type Compiler,
  compile,
  createCompiler,
} from './build/compile.ts';
export type { CompileOptions, CompilerOptions } from './build/options.ts';
export type { CompileResult, FinishedBrief } from './build/result.ts';
export type { Brief } from './core/brief.ts';
export type { Diagnostic, Outcome, RelatedPlace, Severity, Span } from './core/diagnostic.ts';
export {
  FileAccessError,
  type FileRead,
  type FileReader,
  type FolderListed,
  memoryReader,
  type Refusal,
} from './core/files.ts';
export type { LimitName, Limits } from './core/limits.ts';
export { type Address, formatAddress, parseAddress, parseAddresses } from './email/address.ts';
export {
  type ComposedEmail,
  type Composer,
  composeEmail,
  createComposer,
} from './email/compose-email.ts';
export type { ComposerOptions, EmailOptions, MessageOptions } from './email/options.ts';
export { type ImportOptions, importDocument } from './import/import-document.ts';
export type { ImportedBrief, ImportReport } from './import/write/write-brief.ts';
export { type Bounds, confinedReader } from './machine/confined-reader.ts';
export { nodeReader } from './machine/node-files.ts';
export { UnreadableFile } from './office/unreadable-file.ts';
export { printStage, type StageName } from './outputs/stage-text.ts';
export { type ListedPlace, listPlaces } from './project/list-places.ts';
export { type Verification, type VerifyOptions, verifyPdf } from './project/verify.ts';
export type { MergeOptions, MergeResult } from './review/merge-result.ts';
export { mergeReview, type ReviewInput, UnreadableReview } from './review/merge-review.ts';
export { type ReviewDocument, type ReviewOptions, reviewDocument } from './review/review-document.ts';
export { type LayoutExtensions, type LayoutHelper, markup } from './template/layout-extensions.ts';
export type { TextView } from './template/view-value.ts';
export {
  type BriefWatch,
  type WatchEvent,
  type WatchListener,
  type WatchOptions,
  watchBrief,
} from './watch/watch-brief.ts';
