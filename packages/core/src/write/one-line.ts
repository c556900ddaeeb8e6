/** C0 controls but tab and line breaks: a text file does not hold them. */
const controls = /[^\P{Cc}\t\n\r\u007f-\u009f]/gu;

/** Text on one line as text formats hold it: lone surrogates replaced, controls left out, breaks and tabs as spaces. */
export const oneLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(controls, "")
    .replace(/[\t\n\r\u2028\u2029]+/g, " ");
