import { a as createComposer, c as parseAddresses, d as markup, f as confinedReader, i as composeEmail, l as compile, m as readSource, n as verifyPdf, o as formatAddress, p as nodeReader, r as printStage, s as parseAddress, t as watchBrief, u as createCompiler } from "./src-B8wPK1QD.js";
import { P as FileAccessError, R as memoryReader } from "./read-brief-BrKnz88M.js";

export { FileAccessError, compile, composeEmail, confinedReader, createCompiler, createComposer, formatAddress, markup, memoryReader, nodeReader, parseAddress, parseAddresses, printStage, readSource, verifyPdf, watchBrief };