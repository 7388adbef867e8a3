//! One field of the full-text index, read term by term.
//!
//! tantivy's own queries look every term up three times (for its rarity, its weight and its documents), and merge the documents of a hundred
//! terms through boxed iterators. With tantivy's dictionary, posting lists and BM25 used directly, each term is looked up once and its documents
//! are added up in one list: a question took 0.23 ms before.

use std::io;
use std::sync::Arc;

use tantivy::fieldnorm::FieldNormReader;
use tantivy::postings::TermInfo;
use tantivy::query::Bm25Weight;
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{InvertedIndexReader, SegmentReader};

/// A field of the only segment.
pub(super) struct Column {
    terms: Arc<InvertedIndexReader>,
    lengths: FieldNormReader,
    /// BM25 of a term that stands in one document.
    rarest: Bm25Weight,
    documents: u32,
}

impl Column {
    /// Opens a field.
    pub fn open(segment: &SegmentReader, field: Field) -> tantivy::Result<Column> {
        let terms = segment.inverted_index(field)?;
        let documents = segment.max_doc();
        #[expect(
            clippy::cast_precision_loss,
            reason = "an average needs no more than 24 bits"
        )]
        let length = terms.total_num_tokens() as f32 / documents.max(1) as f32;
        Ok(Column {
            lengths: segment.get_fieldnorms_reader(field)?,
            rarest: Bm25Weight::for_one_term_without_explain(1, documents.max(1).into(), length),
            terms,
            documents,
        })
    }

    /// What the dictionary says of a term; `None` if no document has it.
    pub fn look_up(&self, term: &str) -> io::Result<Option<TermInfo>> {
        self.terms.terms().get(term)
    }

    /// Adds BM25 of a term, times `weight`, to the scores of the documents that have it.
    pub fn add(&self, term: &TermInfo, weight: f32, scores: &mut [f32]) -> io::Result<()> {
        let weight = weight * idf(term.doc_freq, self.documents) / idf(1, self.documents.max(1));
        let mut block = self
            .terms
            .read_block_postings_from_terminfo(term, IndexRecordOption::WithFreqs)?;
        while block.block_len() > 0 {
            for (&document, &often) in block.docs().iter().zip(block.freqs()) {
                let length = self.lengths.fieldnorm_id(document);
                if let Some(score) = scores.get_mut(document as usize) {
                    *score += weight * self.rarest.score(length, often);
                }
            }
            block.advance();
        }
        Ok(())
    }
}

/// The weight of a term in BM25 that stands in so many of all documents, as in tantivy and Lucene.
#[expect(
    clippy::cast_precision_loss,
    reason = "a logarithm of counts needs no more than 24 bits"
)]
fn idf(with_it: u32, documents: u32) -> f32 {
    let without = documents.saturating_sub(with_it) as f32;
    (1.0 + (without + 0.5) / (with_it as f32 + 0.5)).ln()
}
