export interface TemplateFile {
  readonly file: string;
  readonly text: string;
}
