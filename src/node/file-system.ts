import * as fs from 'node:fs';

/** The calls to the disk that tests replace by ones that fail. */
export type FileSystem = Pick<
  typeof fs,
  | 'existsSync'
  | 'lstatSync'
  | 'mkdirSync'
  | 'readFileSync'
  | 'readdirSync'
  | 'realpathSync'
  | 'renameSync'
  | 'rmdirSync'
  | 'statSync'
  | 'unlinkSync'
  | 'writeFileSync'
>;

export const disk: FileSystem = fs;
