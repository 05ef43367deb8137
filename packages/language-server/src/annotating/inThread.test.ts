import assert from 'node:assert/strict';
import {check} from '@nutgraf/checks';
import type {Annotator} from '@nutgraf/core';
import {createAnnotator} from '@nutgraf/core';
import {prepareCards, tokensOf} from '@nutgraf/language-service';
import {defaultModel} from '@nutgraf/model-en';
import {annotateInRounds} from './annotating.js';
import {annotateInThread} from './inThread.js';
import type {AnnotatorThread, Reply, Request} from './messages.js';
import {annotateForPort} from './thread.js';

const READING = {input: 'plain', colours: 'all', encoding: 'utf-16'} as const;
const TEXT = 'OSLO - Foreign Minister Ingrid Solberg met Ana Duarte on Monday. She left.';
const FATAL = 'This text ends the thread.';

/** Threads that are none: what is posted arrives a round later. A thread ends when it is given the fatal text. */
class Threads {
  started = 0;
  requests: Request[] = [];
  logged: string[] = [];
  #end: (reason: string) => void = () => {};

  constructor(
    private readonly annotator: Annotator,
    /** Whether the thread of a number, counted from 1, comes up. */
    private readonly comesUp: (started: number) => boolean = () => true,
  ) {}

  start = (): AnnotatorThread => {
    const comesUp = this.comesUp(++this.started);
    let toServer: (reply: Reply) => void = () => {};
    let toThread: (request: Request) => void = () => {};
    let alive = true;
    let ended: (reason: string) => void = () => {};
    const end = (reason: string) => {
      if (alive) ended(reason);
      alive = false;
    };
    this.#end = end;
    setImmediate(() => {
      if (!comesUp) return end('ERR_MODULE_NOT_FOUND');
      annotateForPort(
        {
          post: reply => setImmediate(() => alive && toServer(structuredClone(reply))),
          onMessage: listener => {
            toThread = listener;
          },
        },
        this.annotator,
      );
    });
    return {
      post: request => {
        this.requests.push(request);
        setImmediate(() =>
          setImmediate(() => {
            if (!alive) return;
            if ('text' in request && request.text === FATAL) end('exit code 134');
            else toThread(request);
          }),
        );
      },
      onMessage: listener => {
        toServer = listener;
      },
      onEnd: listener => {
        ended = listener;
      },
      terminate: () => {
        alive = false;
      },
    };
  };

  end(): void {
    this.#end('exit code 1');
  }

  annotating() {
    return annotateInThread(
      this.start,
      () => annotateInRounds(async () => this.annotator),
      message => this.logged.push(message),
    );
  }
}

const FILE = {input: 'plain', bySigns: true, encoding: 'utf-16'} as const;

describe('annotateInThread', () => {
  const annotator = createAnnotator({model: defaultModel()});
  const expected = annotator.annotate(TEXT);
  const never = new AbortController().signal;

  it('gives what annotating gives, and its tokens', async () => {
    const annotating = new Threads(annotator).annotating();
    const [settled, tokens, summary] = await Promise.all([
      annotating.settle(TEXT, READING, never),
      annotating.settle(TEXT, READING, never).then(() => annotating.glance(TEXT, READING)),
      annotating.summarize(TEXT, FILE, never),
    ]);
    assert.deepEqual(settled?.article, expected);
    assert.deepEqual(settled?.tokens, tokensOf(expected, READING, TEXT));
    if (tokens) assert.deepEqual(tokens, settled?.tokens);
    assert.equal(await annotating.summarize('Just notes on Ana Duarte.', FILE, never), null);
    assert.ok(summary?.names.text.includes('Ana Duarte'));
  });

  it('gives an article though a card that is prepared of it cannot be made', async () => {
    const {document, ...rest} = expected;
    const odd: Annotator = {
      annotate: annotator.annotate,
      *annotateSteps() {
        yield;
        return {...rest, document: {...document, date: 2024 as unknown as string}};
      },
    };
    const unhandled: unknown[] = [];
    const listeners = process.rawListeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection');
    process.on('unhandledRejection', reason => unhandled.push(reason));
    const settled = await new Threads(odd).annotating().settle(TEXT, READING, never);
    await new Promise(resolve => setTimeout(resolve, 100));
    process.removeAllListeners('unhandledRejection');
    for (const listener of listeners) process.on('unhandledRejection', listener as NodeJS.UnhandledRejectionListener);
    assert.deepEqual(settled?.article.entities, expected.entities);
    assert.throws(() => [...prepareCards(settled!.article)]);
    assert.deepEqual(unhandled, []);
  });

  it('checks an article that it has just annotated, without annotating it again, or one that it has not', async () => {
    let annotated = 0;
    const counting: Annotator = {
      annotate: annotator.annotate,
      annotateSteps(...args) {
        annotated++;
        return annotator.annotateSteps(...args);
      },
    };
    const annotating = new Threads(counting).annotating();
    const options = {levels: {'no-given-name': 'error'}} as const;
    const [article, other] = ['Minister Bakke left.', TEXT].map(text => annotator.annotate(text));
    assert.deepEqual(await annotating.check(article!, options, never), check(article!, options));
    assert.equal(annotated, 1);
    await annotating.settle(TEXT, READING, never);
    assert.deepEqual(await annotating.check(other!, options, never), check(other!, options));
    assert.equal(annotated, 2);
    const abort = new AbortController();
    const dropped = annotating.check(other!, {}, abort.signal);
    abort.abort();
    assert.equal(await dropped, undefined);
  });

  it('drops what is cancelled, between two stages', async () => {
    let steps = 0;
    const counting: Annotator = {
      annotate: annotator.annotate,
      *annotateSteps(...args) {
        for (const _ of annotator.annotateSteps(...args)) {
          steps++;
          if (steps === 3) abort.abort();
          yield;
        }
        return expected;
      },
    };
    const abort = new AbortController();
    const threads = new Threads(counting);
    assert.equal(await threads.annotating().settle(TEXT, READING, abort.signal), undefined);
    for (let round = 0; round < 20; round++) await new Promise(resolve => setImmediate(resolve));
    assert.ok(steps < 9, `${steps} stages`);
    assert.deepEqual(
      threads.requests.map(({kind}) => kind),
      ['settle', 'cancel'],
    );
  });

  it('is started again when it ends, and goes on with what it had', async () => {
    const threads = new Threads(annotator);
    const annotating = threads.annotating();
    await annotating.settle(TEXT, READING, never);
    const settling = annotating.settle(TEXT, READING, never);
    threads.end();
    assert.deepEqual((await settling)?.article, expected);
    assert.equal(threads.started, 2);
    assert.deepEqual(threads.logged, ['The annotator ended (exit code 1) and is started again, 1 of 3 times.']);
  });

  it('gives up a text that ends it, and other texts never', async () => {
    const threads = new Threads(annotator);
    const annotating = threads.annotating();
    for (let attempt = 0; attempt < 2; attempt++) {
      const fatal = annotating.settle(FATAL, READING, never);
      const other = annotating.settle(TEXT, READING, never);
      await assert.rejects(fatal, /ended while it was annotated/);
      assert.deepEqual((await other)?.article, expected);
    }
    assert.equal(threads.started, 4, 'three times again, then never');
    assert.ok(threads.logged.every(line => !line.includes('This text')));
  });

  it('does without a thread where none comes up', async () => {
    const threads = new Threads(annotator, () => false);
    const annotating = threads.annotating();
    assert.deepEqual((await annotating.settle(TEXT, READING, never))?.article, expected);
    assert.equal(threads.started, 2);
    assert.equal(threads.logged.length, 2);
    assert.deepEqual(await annotating.glance(TEXT, READING), tokensOf(expected, READING, TEXT));
  });

  it('tries again where the first is ended before it is there, and holds no text to blame', async () => {
    const threads = new Threads(annotator, started => started > 1);
    const annotating = threads.annotating();
    const [one, other] = await Promise.all([1, 2].map(() => annotating.settle(TEXT, READING, never)));
    assert.deepEqual([one?.article, other?.article], [expected, expected]);
    await assert.rejects(annotating.settle(FATAL, READING, never), /ended while it was annotated/);
    assert.equal(threads.started, 4, 'the fatal text is tried twice');
    assert.ok(threads.logged.every(line => line.includes('is started again')));
  });

  it('does what is to be done until asked, and nothing of it afterwards', async () => {
    let steps = 0;
    function* warmUp(): Generator<undefined, void, undefined> {
      for (;;) {
        steps++;
        yield;
      }
    }
    let ask: (request: Request) => void = () => {};
    const settled = new Promise<Reply>(resolve => {
      const post = (reply: Reply) => reply.kind === 'settled' && resolve(reply);
      const onMessage = (listener: typeof ask) => {
        ask = listener;
      };
      annotateForPort({post, onMessage}, annotator, warmUp());
    });
    for (let round = 0; round < 5; round++) await new Promise(resolve => setImmediate(resolve));
    assert.ok(steps >= 3, `${steps} steps`);
    const before = steps;
    ask({id: 1, kind: 'settle', text: TEXT, reading: READING});
    await settled;
    assert.equal(steps, before);
  });

  it('says what failed and where, and nothing of the text', async () => {
    const failing: Annotator = {
      annotate: () => {
        throw new RangeError(`cannot read ${TEXT}`);
      },
      // biome-ignore lint/correctness/useYield: it fails before
      *annotateSteps() {
        throw new RangeError(`cannot read ${TEXT}`);
      },
    };
    const annotating = new Threads(failing).annotating();
    await assert.rejects(annotating.settle(TEXT, READING, never), (error: Error) => {
      assert.match(error.message, /^RangeError at /);
      assert.doesNotMatch(error.message, /Solberg/);
      return true;
    });
  });
});
