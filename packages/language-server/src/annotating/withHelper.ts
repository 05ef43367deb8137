import type {Annotating} from './annotating.js';

/** Summaries that are waited for before a second thread is worth its start: one file that has changed is none. */
const HELP_FROM = 3;

/** Milliseconds without work after which the helper ends: its memory is then free again. */
const HELPER_IDLE = 2000;

/** Has files summarized by a second thread too while there are many, so that both cores of a small machine are used. */
export function withHelper(own: Annotating, startHelper: () => Annotating): Annotating {
  let helper: Annotating | undefined;
  let ending: ReturnType<typeof setTimeout> | undefined;
  const busy = {own: 0, helper: 0};

  function end(): void {
    helper?.close();
    helper = undefined;
  }

  return {
    ...own,
    async summarize(text, file, signal) {
      if (busy.own + 1 >= HELP_FROM) helper ??= startHelper();
      const by = helper && busy.helper < busy.own ? 'helper' : 'own';
      busy[by]++;
      clearTimeout(ending);
      try {
        return await (by === 'helper' ? helper! : own).summarize(text, file, signal);
      } finally {
        busy[by]--;
        if (busy.helper === 0 && busy.own === 0) {
          ending = setTimeout(end, HELPER_IDLE);
          // Browsers' timers are numbers.
          if (typeof ending === 'object') ending.unref();
        }
      }
    },
    close() {
      clearTimeout(ending);
      end();
      own.close();
    },
  };
}
