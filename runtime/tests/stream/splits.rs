//! Where values begin and end does not depend on where bytes are cut.

use std::io::Write as _;
use std::sync::atomic::Ordering;

use flate2::Compression;
use flate2::write::GzEncoder;
use proptest::prelude::*;

use crate::pieces::Pieces;

const LIMIT: u64 = 64 * 1024;

const ARRAY: &str = "\u{feff} [{\"text\":\"a\"}\r\n,{\"text\":\"]},\\\"[{\\\\\",\"more\":[[{}],{\"x\":[]}]},\n {\"text\":\"é😀\"}]\n";
const LINES: &str = "{\"text\":\"a\"}\n{\"text\":\"]},\\\"[{\\\\\"} {\"text\":\"é😀\"}";
const EVENTS: &str = "\u{feff}: hello\r\nid: 1\ndata: {\"text\":\ndata:\"a\"}\n\nevent: message\rdata: {\"text\":\"]},\\\"[{\\\\\"}\r\r: ping\n\nretry: 5\r\n\r\ndata: {\"text\":\"é😀\"}\r\n\r\n";
const TEXTS: [&str; 3] = ["a", "]},\"[{\\", "é😀"];

fn gzip(text: &str) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(text.as_bytes()).unwrap();
    encoder.finish().unwrap()
}

/// Bytes, and what says how to read them.
type InForm = (Vec<u8>, fn(Pieces) -> Pieces);

/// All forms in which the three texts can come.
fn forms() -> Vec<InForm> {
    let gzipped: fn(Pieces) -> Pieces = |pieces| pieces.header("content-encoding", "gzip");
    vec![
        (ARRAY.into(), |pieces| pieces),
        (LINES.into(), |pieces| pieces),
        (EVENTS.into(), Pieces::events),
        (gzip(ARRAY), gzipped),
        (gzip(EVENTS), |pieces| {
            pieces.events().header("content-encoding", "gzip")
        }),
    ]
}

#[tokio::test]
async fn every_cut_gives_the_same_values() {
    for (text, form) in forms() {
        for cut in 0..=text.len() {
            let (texts, error) = form(Pieces::new([&text[..cut], &text[cut..]]))
                .read(LIMIT)
                .await;
            assert!(
                error.is_none() && texts == TEXTS,
                "{cut}: {texts:?} {error:?}"
            );
        }
        let bytes: Vec<_> = text.iter().map(|byte| vec![*byte]).collect();
        let (texts, error) = form(Pieces::new(bytes)).read(LIMIT).await;
        assert!(error.is_none() && texts == TEXTS, "{texts:?} {error:?}");
    }
}

#[tokio::test]
async fn every_shorter_array_is_an_error_after_the_values_that_came() {
    let whole = ARRAY.trim_end().as_bytes();
    for cut in 1..whole.len() {
        let (texts, error) = Pieces::new([&whole[..cut]]).read(LIMIT).await;
        assert_eq!(texts, TEXTS[..texts.len()]);
        // Nothing but a mark and blanks is no array at all.
        assert!(error.is_some() || cut == 3 || cut == 4, "{cut}: {texts:?}");
    }
    let zipped = gzip(ARRAY);
    for cut in 1..zipped.len() {
        let pieces = Pieces::new([&zipped[..cut]]).header("content-encoding", "gzip");
        let (texts, error) = pieces.read(LIMIT).await;
        assert_eq!(texts, TEXTS[..texts.len()]);
        assert!(error.is_some(), "{cut}: {texts:?}");
    }
}

#[tokio::test]
async fn a_value_is_given_out_before_the_next_one_is_asked_for() {
    let pieces = Pieces::new(["[{\"text\":\"a\"}", ",{\"text\":\"b\"}", "]"]);
    let mut series = pieces.call(LIMIT).stream();
    assert_eq!(series.next().await.unwrap().unwrap().text.unwrap(), "a");
    assert_eq!(pieces.asked.load(Ordering::Relaxed), 1);
}

#[tokio::test]
async fn a_thousand_times_the_limit_comes_through_value_by_value() {
    let item = format!("{{\"text\":\"{}\"}}\n", "x".repeat(1000));
    let array = format!("[{}{item}]", format!("{item},").repeat(1999));
    for (text, zipped) in [(array.clone().into_bytes(), false), (gzip(&array), true)] {
        let mut pieces = Pieces::new(text.chunks(700));
        if zipped {
            pieces = pieces.header("content-encoding", "gzip");
        }
        let (texts, error) = pieces.read(2000).await;
        assert!(error.is_none(), "{error:?}");
        assert_eq!(texts.len(), 2000);
    }
}

#[tokio::test]
async fn a_value_beyond_the_limit_is_an_error() {
    let long = "x".repeat(2000);
    let array = format!("[{{\"text\":\"short\"}},{{\"text\":\"{long}\"}}]");
    let events = format!(
        "data: {{\"text\":\"short\"}}\n\ndata: {{\"text\":\n{}",
        "data: x\n".repeat(800)
    );
    let word = format!("[{{\"text\":\"short\"}},{}", "1".repeat(2000));
    let bomb = gzip(&format!(
        "[{{\"text\":\"short\"}},{}",
        "[".repeat(10_000_000)
    ));
    for pieces in [
        Pieces::new(array.as_bytes().chunks(100)),
        Pieces::new([array]),
        Pieces::new([word]),
        Pieces::new(events.as_bytes().chunks(10)).events(),
        Pieces::new([bomb]).header("content-encoding", "gzip"),
    ] {
        let (texts, error) = pieces.read(1000).await;
        assert_eq!(texts, ["short"]);
        assert!(
            error
                .as_ref()
                .is_some_and(gapi_runtime::Error::is_too_large),
            "{error:?}"
        );
    }
}

proptest! {
    #[test]
    fn any_bytes_give_values_or_an_error(
        pieces in prop::collection::vec(prop_oneof![
            prop::collection::vec(any::<u8>(), 0..20),
            prop::sample::select(vec!["[", "]", "{", "}", ",", "\"", "\\", "data:", "event:error", "\n", "\r", "{}", "null", "1", "\u{feff}"])
                .prop_map(|text| text.as_bytes().to_vec()),
        ], 0..30),
        form in 0..3,
    ) {
        let pieces = Pieces::new(pieces);
        let pieces = match form {
            0 => pieces,
            1 => pieces.events(),
            _ => pieces.header("content-encoding", "gzip"),
        };
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        let _either = runtime.block_on(pieces.read(1000));
    }

    #[test]
    fn arrays_of_any_values_come_as_they_were(
        texts in prop::collection::vec(any::<String>(), 0..8),
        size in 1_usize..40,
    ) {
        let items: Vec<_> = texts.iter().map(|text| format!("{{\"text\":{}}}", serde_json::to_string(text).unwrap())).collect();
        let array = format!("[{}]", items.join("\n,"));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        let (read, error) = runtime.block_on(Pieces::new(array.as_bytes().chunks(size)).read(1 << 20));
        prop_assert!(error.is_none(), "{:?}", error);
        prop_assert_eq!(read, texts);
    }
}
