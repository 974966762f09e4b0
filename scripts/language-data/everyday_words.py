"""Writes the list of src/language/en/everyday-words.ts: python3 everyday_words.py DATA

DATA is the folder of annotated sets: gum/train, ewt/train and polnear/train (with its syntax) are counted, nothing of
their text is kept but which words are written small, how often, and with which part of speech.
"""
import collections
import gzip
import json
import pathlib
import re
import sys
import textwrap

OFTEN = 7  # times that a word must stand in small letters; rarer ones are names and misspellings too often
CLASS_SHARE = 0.15  # share of its uses from which a word belongs to a class
CLASSES = dict(
    NN='n', NNS='N', VB='v', VBP='v', VBZ='z', VBD='d', VBN='p', VBG='g', JJ='j', JJR='j', JJS='j', RB='r', RBR='r', RBS='r',
    IN='f', DT='f', TO='f', CC='f', PRP='f', WP='f', WDT='f', WRB='f', MD='f', EX='f', PDT='f', RP='f', CD='f', UH='f',
)
CLASSES.update({'PRP$': 'f', 'WP$': 'f'})


def conllu(path):
    first = True
    for line in gzip.open(path, 'rt'):
        if line.startswith('#'):
            first = True
            continue
        parts = line.rstrip('\n').split('\t')
        if len(parts) > 9 and parts[0].isdigit():
            yield parts[1], parts[4], first
            first = False


def polnear(data):
    texts = {d['id']: d['text'] for d in map(json.loads, gzip.open(data / 'polnear/train.jsonl.gz', 'rt'))}
    for document in map(json.loads, gzip.open(data / 'polnear/train.syntax.jsonl.gz', 'rt')):
        text = texts[document['id']]
        for sentence in document['sentences']:
            for at, token in enumerate(sentence):
                yield text[token[0] : token[1]], token[3], at == 0


def main(data):
    tags, small, capital = collections.defaultdict(collections.Counter), collections.Counter(), collections.Counter()
    for source in (conllu(data / 'gum/train.conllu.gz'), conllu(data / 'ewt/train.conllu.gz'), polnear(data)):
        for form, tag, first in source:
            # "anti-Trump" is no everyday word, whatever its first letter.
            if not re.fullmatch(r"[A-Za-z][a-z'’-]*|[A-Za-z]+", form):
                continue
            word = form.lower()
            if form[0].islower():
                small[word] += 1
                tags[word][tag] += 1
            elif not first and not form.isupper():
                capital[word] += 1
    groups = collections.defaultdict(list)
    for word, count in small.items():
        if count < OFTEN or capital[word] > count or not re.fullmatch(r"[a-z][a-z'-]+", word):
            continue
        kinds = collections.Counter()
        for tag, uses in tags[word].items():
            if tag in CLASSES:
                kinds[CLASSES[tag]] += uses
        key = ''.join(sorted(kind for kind, uses in kinds.items() if uses >= max(2, CLASS_SHARE * sum(tags[word].values()))))
        if key:
            groups[key].append(word)
    for key, words in sorted(groups.items(), key=lambda group: (-len(group[1]), group[0])):
        print(*textwrap.wrap(' '.join([f'={key}', *sorted(words)]), 108, break_long_words=False, break_on_hyphens=False), sep='\n')


main(pathlib.Path(sys.argv[1]))
