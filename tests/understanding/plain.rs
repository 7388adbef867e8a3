//! The peer that everybody would begin with: tantivy as it comes, its default tokenizer, plain BM25, the same texts.

use std::collections::HashMap;

use lotsen::knowledge::Knowledge;
use tantivy::collector::TopDocs;
use tantivy::query::{BooleanQuery, Occur, Query, TermQuery};
use tantivy::schema::{Field, IndexRecordOption, STORED, Schema, TEXT, Value as _};
use tantivy::tokenizer::{TextAnalyzer, TokenStream as _};
use tantivy::{Index, IndexReader, TantivyDocument, Term, doc};

/// A document for every translation: title, questions, keywords and answer in one field.
pub struct Plain {
    reader: IndexReader,
    text: Field,
    entry: Field,
    analyzer: TextAnalyzer,
}

impl Plain {
    pub fn of(knowledge: &Knowledge) -> Plain {
        let mut schema = Schema::builder();
        let text = schema.add_text_field("text", TEXT);
        let entry = schema.add_text_field("entry", STORED);
        let index = Index::create_in_ram(schema.build());
        let mut writer = index.writer_with_num_threads(1, 50_000_000).unwrap();
        for (id, of) in &knowledge.entries {
            for t in of.translations.values() {
                let all = [
                    t.title.as_str(),
                    &t.questions.join("\n"),
                    &t.keywords.join("\n"),
                    &t.body,
                ];
                let document = doc!(text => all.join("\n"), entry => id.as_str());
                writer.add_document(document).unwrap();
            }
        }
        writer.commit().unwrap();
        Plain {
            reader: index.reader().unwrap(),
            text,
            entry,
            analyzer: index.tokenizers().get("default").unwrap(),
        }
    }

    /// The best three entries.
    pub fn three(&self, question: &str) -> Vec<String> {
        let mut analyzer = self.analyzer.clone();
        let mut tokens = analyzer.token_stream(question);
        let mut terms: HashMap<String, Box<dyn Query>> = HashMap::new();
        while let Some(token) = tokens.next() {
            let term = Term::from_field_text(self.text, &token.text);
            let query = TermQuery::new(term, IndexRecordOption::WithFreqs);
            terms.insert(token.text.clone(), Box::new(query));
        }
        let query = BooleanQuery::new(terms.into_values().map(|q| (Occur::Should, q)).collect());
        let searcher = self.reader.searcher();
        let found = searcher
            .search(&query, &TopDocs::with_limit(40).order_by_score())
            .unwrap();
        let mut entries: Vec<String> = Vec::new();
        for (_, address) in found {
            let document: TantivyDocument = searcher.doc(address).unwrap();
            let entry = document.get_first(self.entry).and_then(|v| v.as_str());
            let entry = entry.unwrap().to_owned();
            if !entries.contains(&entry) {
                entries.push(entry);
            }
        }
        entries.truncate(3);
        entries
    }
}
