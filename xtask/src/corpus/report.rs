//! `target/corpus/report.json`, and its totals as a table.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::Serialize;

use super::names::{Difference, Kind, Names};
use super::operations::Operations;

/// What a run found.
#[derive(Debug, Serialize)]
pub(crate) struct Report {
    /// The package of the corpus.
    pub(crate) source: String,
    /// The part that was taken, such as `1/4`.
    pub(crate) shard: Option<String>,
    /// All documents together.
    pub(crate) total: Total,
    /// Each document, by file name.
    pub(crate) documents: Vec<DocumentReport>,
}

/// Sums over all documents.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Total {
    pub(crate) documents: usize,
    /// Documents that were refused or could not be written.
    pub(crate) failures: usize,
    /// Documents whose output has other names than they have, or does not hang together.
    pub(crate) unequal: usize,
    pub(crate) counts: BTreeMap<Kind, Count>,
    pub(crate) operations: Operations,
    /// Wall time of reading, generating, writing and counting.
    pub(crate) seconds: f64,
    pub(crate) document_bytes: u64,
    pub(crate) output_bytes: u64,
    pub(crate) output_files: usize,
    /// Most memory of the process; only on Linux.
    pub(crate) peak_memory_bytes: Option<u64>,
}

/// One document.
#[derive(Debug, Default, Serialize)]
pub(crate) struct DocumentReport {
    pub(crate) document: String,
    /// Folder below `target/corpus/crates`.
    pub(crate) folder: String,
    /// Another document with the same bytes, which is compiled in its place.
    pub(crate) same_as: Option<String>,
    pub(crate) counts: BTreeMap<Kind, Count>,
    /// Methods that answer with an operation.
    pub(crate) operations: Operations,
    /// Names on one side only, by kind.
    pub(crate) differences: BTreeMap<Kind, Difference>,
    /// What does not hang together in the output.
    pub(crate) problems: Vec<String>,
    /// Why there is no output.
    pub(crate) failure: Option<String>,
    pub(crate) seconds: f64,
    pub(crate) document_bytes: u64,
    pub(crate) output_bytes: u64,
    pub(crate) output_files: usize,
}

/// How many names there are on each side.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub(crate) struct Count {
    pub(crate) document: usize,
    pub(crate) output: usize,
}

impl DocumentReport {
    /// Takes down what there is to be found; a document that is refused has it all missing.
    pub(crate) fn expect(&mut self, document: &Names) {
        for kind in Kind::ALL {
            self.counts.insert(
                kind,
                Count {
                    document: document.count(kind),
                    output: 0,
                },
            );
        }
    }

    /// Compares the names of both sides.
    pub(crate) fn compare(&mut self, mut document: Names, mut output: Names) {
        for kind in Kind::ALL {
            let count = Count {
                document: document.count(kind),
                output: output.count(kind),
            };
            self.counts.insert(kind, count);
            let difference = document.compare(&mut output, kind);
            if !difference.is_empty() {
                self.differences.insert(kind, difference);
            }
        }
    }

    fn is_equal(&self) -> bool {
        self.differences.is_empty() && self.problems.is_empty()
    }
}

impl Report {
    /// Adds up.
    pub(crate) fn new(
        source: String,
        shard: Option<String>,
        documents: Vec<DocumentReport>,
        seconds: f64,
    ) -> Self {
        let mut total = Total {
            documents: documents.len(),
            seconds,
            ..Total::default()
        };
        for document in &documents {
            total.failures += usize::from(document.failure.is_some());
            total.unequal += usize::from(!document.is_equal());
            total.document_bytes += document.document_bytes;
            total.output_bytes += document.output_bytes;
            total.output_files += document.output_files;
            total.operations.add(document.operations);
            for (kind, count) in &document.counts {
                let sum = total.counts.entry(*kind).or_default();
                sum.document += count.document;
                sum.output += count.output;
            }
        }
        total.peak_memory_bytes = peak_memory();
        Self {
            source,
            shard,
            total,
            documents,
        }
    }

    /// Every document gave a crate with the same names.
    pub(crate) fn is_good(&self) -> bool {
        self.total.failures == 0 && self.total.unequal == 0
    }

    /// Failures and differences, then the totals as a table.
    pub(crate) fn summary(&self) -> String {
        let mut out = String::new();
        for document in &self.documents {
            let lines = document
                .failure
                .iter()
                .cloned()
                .chain(document.problems.iter().cloned());
            let lines = lines.chain(document.differences.iter().flat_map(|(kind, difference)| {
                let side = |what: &'static str, names: &[String]| {
                    let kind = kind.title();
                    let first = names.iter().take(3).cloned().collect::<Vec<_>>().join(", ");
                    let more = if names.len() > 3 { ", …" } else { "" };
                    (!names.is_empty())
                        .then(|| format!("{} {kind} {what}: {first}{more}", names.len()))
                };
                side("not in the output", &difference.missing)
                    .into_iter()
                    .chain(side("not in the document", &difference.extra))
                    .collect::<Vec<_>>()
            }));
            for line in lines.take(8) {
                // Writing to a string cannot fail, here and below.
                let _ = writeln!(out, "{}: {line}", document.document);
            }
        }
        let total = &self.total;
        let _ = writeln!(out, "{:<20}{:>12}{:>12}", "", "documents", "output");
        let _ = writeln!(
            out,
            "{:<20}{:>12}{:>12}",
            "crates",
            total.documents,
            total.documents - total.failures
        );
        for kind in Kind::ALL {
            let count = total.counts.get(&kind).copied().unwrap_or_default();
            let mark = if count.document == count.output {
                ""
            } else {
                "  differs"
            };
            let _ = writeln!(
                out,
                "{:<20}{:>12}{:>12}{mark}",
                kind.title(),
                count.document,
                count.output
            );
        }
        let _ = writeln!(
            out,
            "{:<20}{:>12}{:>12}",
            "bytes", total.document_bytes, total.output_bytes
        );
        let Operations {
            by_done,
            by_status,
            followed,
        } = total.operations;
        let _ = writeln!(
            out,
            "operations: {by_done} methods answer with `done`, {by_status} with `status`; {followed} have a poller, {} have nobody to ask",
            (by_done + by_status).saturating_sub(followed)
        );
        let memory = total.peak_memory_bytes.map_or_else(String::new, |bytes| {
            format!(", {} MB peak memory", bytes >> 20)
        });
        let _ = writeln!(
            out,
            "{} files in {:.1} s{memory}; {} failures, {} documents unequal",
            total.output_files, total.seconds, total.failures, total.unequal
        );
        out
    }
}

/// The most memory this process had in use, as Linux counts it.
fn peak_memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kilobytes * 1024)
}
