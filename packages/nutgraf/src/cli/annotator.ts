// What the language server runs in a thread of its own.
import '@nutgraf/language-server/annotator';
