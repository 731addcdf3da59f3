//! How a series ends.

use gapi_runtime::TransportErrorKind;

use crate::pieces::Pieces;

const LIMIT: u64 = 64 * 1024;

#[tokio::test]
async fn nothing_is_a_series_without_values() {
    for text in ["", " \n", "[]", "[ ]\n"] {
        let (texts, error) = Pieces::new([text]).read(LIMIT).await;
        assert!(texts.is_empty() && error.is_none(), "{text}: {error:?}");
    }
    let (texts, error) = Pieces::new([": nothing\n\n"]).events().read(LIMIT).await;
    assert!(texts.is_empty() && error.is_none(), "{error:?}");
}

#[tokio::test]
async fn a_stream_that_stops_or_breaks_is_an_error_after_what_came() {
    let stopped = |text| Pieces::new([text]);
    for (pieces, kind) in [
        (stopped("[{\"text\":\"a\"}"), TransportErrorKind::Incomplete),
        (
            stopped("[{\"text\":\"a\"},"),
            TransportErrorKind::Incomplete,
        ),
        (
            stopped("[{\"text\":\"a\"},{\"te"),
            TransportErrorKind::Incomplete,
        ),
        (
            stopped("data: {\"text\":\"a\"}\n\ndata: {").events(),
            TransportErrorKind::Incomplete,
        ),
        (
            stopped("data: {\"text\":\"a\"}\n\ndata: {}\n").events(),
            TransportErrorKind::Incomplete,
        ),
        (
            Pieces {
                breaks: true,
                ..stopped("[{\"text\":\"a\"}")
            },
            TransportErrorKind::Reset,
        ),
    ] {
        let (texts, error) = pieces.read(LIMIT).await;
        let error = error.unwrap();
        assert_eq!(texts, ["a"]);
        assert_eq!(error.transport().unwrap().kind(), kind, "{error}");
        assert_eq!(error.method(), Some("rows.query"));
    }
}

#[tokio::test]
async fn an_error_among_the_values_is_the_servers() {
    let said = r#"{"error":{"code":429,"message":"Slow down","status":"RESOURCE_EXHAUSTED"}}"#;
    for pieces in [
        Pieces::new([format!("[{{\"text\":\"a\"}},\n{said}]")]),
        Pieces::new([format!("[{{\"text\":\"a\"}},\n{said}")]),
        Pieces::new([format!("data: {{\"text\":\"a\"}}\n\ndata: {said}\n\n")]).events(),
        Pieces::new([format!(
            "data: {{\"text\":\"a\"}}\n\nevent: error\ndata: {said}\n\n"
        )])
        .events(),
    ] {
        let (texts, error) = pieces.read(LIMIT).await;
        let error = error.unwrap();
        assert_eq!(texts, ["a"]);
        assert_eq!(error.status().unwrap(), 429);
        assert_eq!(error.api().unwrap().status(), Some("RESOURCE_EXHAUSTED"));
    }
    let pieces = Pieces::new(["event: error\ndata: out of luck\n\n"]).events();
    let error = pieces.read(LIMIT).await.1.unwrap();
    assert!(
        error.api().is_some() && error.to_string().contains("out of luck"),
        "{error}"
    );
}

#[tokio::test]
async fn a_value_with_an_error_of_its_own_is_a_value() {
    for text in [
        r#"[{"error":{"code":5}}]"#,
        r#"[{"error":{"code":404},"text":""}]"#,
    ] {
        let (texts, error) = Pieces::new([text]).read(LIMIT).await;
        assert!(texts == [""] && error.is_none(), "{error:?}");
    }
}

#[tokio::test]
async fn what_is_no_series_is_an_error() {
    for text in [
        "<html>", "[}", "[{}{}]", "[{},,{}]", "[{}] x", "{}]", "[1 2]", "]", "[nope]",
    ] {
        let (_, error) = Pieces::new([text]).read(LIMIT).await;
        assert!(
            error.as_ref().is_some_and(gapi_runtime::Error::is_decode),
            "{text}: {error:?}"
        );
    }
    for coding in ["br", "gzip, gzip"] {
        let pieces = Pieces::new(["[]"]).header("content-encoding", coding);
        assert!(pieces.read(LIMIT).await.1.unwrap().is_decode());
    }
}
