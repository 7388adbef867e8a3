//! The full-text index as files in memory, so that it can be kept.

use std::path::{Path, PathBuf};

use serde::de::Error as _;
use serde::ser::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use tantivy::directory::{Directory, RamDirectory};
use tantivy::{Index, TantivyError};

use super::Retrieval;
use crate::search::Error;

/// Where tantivy says which segments there are.
const META: &str = "meta.json";

/// Everything that the index is.
#[derive(Serialize, Deserialize)]
struct Files {
    files: Vec<(PathBuf, Vec<u8>)>,
    entries: Vec<u32>,
}

impl Files {
    fn of(retrieval: &Retrieval) -> Result<Files, Error> {
        // Read past the index, with the footer that it checks when it opens a file.
        let directory = &retrieval.directory;
        let managed = retrieval.index.directory().list_managed_files();
        let mut paths: Vec<PathBuf> = managed.into_iter().collect();
        if !paths.iter().any(|path| path == Path::new(META)) {
            paths.push(META.into());
        }
        paths.sort();
        let mut files = Vec::new();
        for path in paths {
            let bytes = if path == Path::new(META) {
                directory.atomic_read(&path).map_err(TantivyError::from)?
            } else if directory.exists(&path).map_err(TantivyError::from)? {
                let file = directory.open_read(&path).map_err(TantivyError::from)?;
                file.read_bytes().map_err(TantivyError::from)?.to_vec()
            } else {
                continue;
            };
            files.push((path, bytes));
        }
        Ok(Files {
            files,
            entries: retrieval.entries.clone(),
        })
    }

    fn open(self) -> Result<Retrieval, Error> {
        let directory = RamDirectory::create();
        // One after the other, so that no more than one of them is there twice.
        for (path, bytes) in self.files {
            directory
                .atomic_write(&path, &bytes)
                .map_err(TantivyError::from)?;
        }
        Retrieval::of(Index::open(directory.clone())?, directory, self.entries)
    }
}

impl Serialize for Retrieval {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Files::of(self)
            .map_err(S::Error::custom)?
            .serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Retrieval {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Files::deserialize(deserializer)?
            .open()
            .map_err(D::Error::custom)
    }
}
