/** A figure that others report. It was not made by this run. */
export interface PublishedFigure {
  readonly system: string
  readonly figures: string
  /** How far it can be compared. */
  readonly note: string
  readonly source: string
}

const sameScorer = 'the same rules, other documents of the same corpus'

/** By set; only where data and rule are the same or nearly so, with the difference said. */
export const publishedFigures: Readonly<Record<string, readonly PublishedFigure[]>> = {
  attributions: [
    {
      system: 'a second trained annotator against the first',
      figures:
        'words in content 0.913, content 0.795, content, cue and source 0.730, direct quotations found 0.978, their source right 0.965',
      note: 'the same rules, on the documents of PolNeAR that were annotated twice: what “reads like a person” means here',
      source: 'PolNeAR 1.0',
    },
    {
      system: 'compromise',
      figures:
        'words in content 0.476, content 0.316, content, cue and source 0.000, direct quotations found 0.829, their source right 0.003',
      note: sameScorer,
      source: 'the project’s own measurement before it was begun',
    },
  ],
  speakers: [
    {
      system: 'GenderGapTracker V7.0',
      figures: 'speaker right 0.865',
      note: 'its own annotated news, only of the quotations that it found, any overlap of characters counts',
      source: 'sfu-discourse-lab/GenderGapTracker, nlp/english/evaluation',
    },
  ],
  pages: [
    {
      system: 'Readability.js 0.6.0',
      figures: 'F1 0.947 (0.914 / 0.982), body exactly right 0.166',
      note: 'the same rule on all 181 pages of the benchmark, of which these are 121',
      source: 'scrapinghub/article-extraction-benchmark, README',
    },
    {
      system: 'trafilatura 2.0.0 (Python)',
      figures: 'F1 0.958 (0.938 / 0.978), body exactly right 0.293',
      note: 'as above',
      source: 'as above',
    },
    {
      system: 'rs_trafilatura (Rust)',
      figures: 'F1 0.970 (0.951 / 0.990), body exactly right 0.287',
      note: 'as above',
      source: 'as above',
    },
  ],
  sentences: [
    {
      system: 'Intl.Segmenter, wink-nlp, sbd',
      figures: 'F1 0.927, 0.929, 0.941',
      note: 'the same rule, other documents of GUM and EWT together',
      source: 'the project’s own measurement before it was begun',
    },
  ],
  entities: [
    {
      system: 'XLM-R large, trained on this corpus',
      figures: 'F1 0.839 (0.828 / 0.851)',
      note: 'the same documents; sentences and tokens given',
      source: 'huggingface.co/universalner/uner_eng_ewt',
    },
    {
      system: 'compromise',
      figures: 'F1 0.490',
      note: sameScorer,
      source: 'the project’s own measurement before it was begun',
    },
  ],
  coref: [
    {
      system: 'large general models, not trained on GAP',
      figures: 'F1 0.774 to 0.799',
      note: 'GAP development, the corpus’s own scorer',
      source: 'ianporada/coref-reeval',
    },
    {
      system: 'people',
      figures: 'F1 0.966',
      note: 'GAP test',
      source: 'sattree/gap, README',
    },
  ],
}
