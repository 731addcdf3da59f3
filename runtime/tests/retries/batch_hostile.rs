//! Whatever a server replies to a batch, no call gets the answer to another one, and nothing panics.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use gapi_runtime::{
    Batch, Body, BoxFuture, Client, RawBody, Reply, RetryPolicy, Transport, TransportError,
};
use proptest::prelude::*;

use crate::script::{GET, call, ids};

/// A reply as pieces, of which some depend on the request.
#[derive(Clone, Debug)]
enum Piece {
    Text(Vec<u8>),
    /// The `Content-ID` of the answer to a part.
    Id(usize),
    /// A whole and honest answer: the part's own number.
    Answer(usize),
}

/// Gives one reply, whatever it is asked.
#[derive(Clone)]
struct Hostile {
    content_type: String,
    pieces: Vec<Piece>,
    replied: Arc<Mutex<usize>>,
}

impl Transport for Hostile {
    fn send(
        &self,
        request: http::Request<Body>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        *self.replied.lock().unwrap() += 1;
        let body = request.into_body().into_bytes().expect("it is small");
        let ids = ids(&String::from_utf8_lossy(&body));
        let mut reply = Vec::new();
        for piece in &self.pieces {
            match piece {
                Piece::Text(text) => reply.extend_from_slice(text),
                Piece::Id(index) => reply.extend_from_slice(ids[*index].as_bytes()),
                Piece::Answer(index) => {
                    reply.extend_from_slice(answer(&ids[*index], *index).as_bytes());
                }
            }
        }
        let response = http::Response::builder().header("content-type", &self.content_type);
        let response = response.body(Body::from(Bytes::from(reply))).unwrap();
        Box::pin(std::future::ready(Ok(response)))
    }
}

fn answer(id: &str, index: usize) -> String {
    format!(
        "\r\n--b\r\nContent-Type: application/http\r\nContent-ID: {id}\r\n\r\nHTTP/1.1 200 OK\r\n\r\nis {index}"
    )
}

const PARTS: usize = 4;

/// The texts that the parts of a batch got, and how many errors there were in their place.
async fn meets(content_type: &str, pieces: Vec<Piece>) -> Vec<Option<Bytes>> {
    let hostile = Hostile {
        content_type: content_type.to_owned(),
        pieces,
        replied: Arc::default(),
    };
    let client = Client::builder()
        .transport(hostile.clone())
        .retry(RetryPolicy::none());
    let client = client.max_response_size(1_000_000).build().unwrap();
    let mut batch = Batch::new();
    let parts: Vec<_> = (0..PARTS)
        .map(|_| {
            let reply: Reply<RawBody> = call(&client, &GET).send();
            batch.add(reply)
        })
        .collect();
    let results = batch.send().await;
    assert_eq!(*hostile.replied.lock().unwrap(), 1);
    match results {
        Ok(mut results) => parts
            .into_iter()
            .map(|part| match results.take(part) {
                Ok(body) => Some(body.data),
                Err(error) => {
                    let _printed = format!("{error} {error:?}");
                    None
                }
            })
            .collect(),
        Err(error) => {
            let _printed = format!("{error} {error:?}");
            vec![None; PARTS]
        }
    }
}

fn piece() -> impl Strategy<Value = Piece> {
    let texts = [
        "\r\n--b\r\n",
        "\n--b\n",
        "--b",
        "--b--",
        "\r\n--b--\r\n",
        "--",
        "\r\n",
        "\r\n\r\n",
        "Content-ID: ",
        "Content-ID: <response-x+0>\r\n",
        "Content-Type: application/http\r\n",
        "Content-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\n",
        "Content-Length: 3\r\n",
        "Content-Length: 99999999999\r\n",
        "Content-Encoding: gzip\r\n",
        "Transfer-Encoding: chunked\r\n",
        "HTTP/1.1 200 OK\r\n",
        "HTTP/1.1 503 \r\n",
        "HTTP/1.1 999\r\n\r\n",
        ": \r\n",
        "{}",
    ];
    prop_oneof![
        4 => prop::sample::select(texts.to_vec()).prop_map(|text| Piece::Text(text.into())),
        1 => prop::collection::vec(any::<u8>(), 0..30).prop_map(Piece::Text),
        2 => (0..PARTS).prop_map(Piece::Id),
        4 => (0..PARTS).prop_map(Piece::Answer),
    ]
}

/// Whether a piece could claim to be the answer to a part: anything that names one.
fn names(pieces: &[Piece], part: usize) -> bool {
    pieces
        .iter()
        .any(|piece| matches!(piece, Piece::Id(index) | Piece::Answer(index) if *index == part))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn no_part_gets_what_does_not_name_it(pieces in prop::collection::vec(piece(), 0..24)) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        let texts = runtime.block_on(meets("multipart/mixed; boundary=b", pieces.clone()));
        for (part, text) in texts.into_iter().enumerate() {
            prop_assert!(text.is_none() || names(&pieces, part));
            // An honest answer that came whole is the part's own, whatever is around it.
            if let Some(text) = text && let Some(number) = text.strip_prefix(b"is ") {
                let own = part.to_string();
                prop_assert!(number.starts_with(own.as_bytes()));
            }
        }
    }

    #[test]
    fn any_bytes_and_any_content_type_are_survived(
        body in prop::collection::vec(any::<u8>(), 0..500),
        content_type in "[ -~]{0,60}",
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        for content_type in [content_type.as_str(), "multipart/mixed; boundary=\"\\", "multipart/mixed; boundary=-"] {
            let texts = runtime.block_on(meets(content_type, vec![Piece::Text(body.clone())]));
            prop_assert!(texts.iter().all(Option::is_none));
        }
    }
}

async fn all_refused(pieces: Vec<Piece>) {
    let texts = meets("multipart/mixed; boundary=b", pieces).await;
    assert!(texts.iter().all(Option::is_none), "{texts:?}");
}

#[tokio::test]
async fn honest_answers_arrive_in_any_order() {
    let mut pieces: Vec<_> = [2, 0, 3, 1].map(Piece::Answer).into();
    pieces.push(Piece::Text(b"\r\n--b--".into()));
    let texts = meets("multipart/mixed; boundary=b", pieces).await;
    for (part, text) in texts.iter().enumerate() {
        assert_eq!(text.as_deref(), Some(format!("is {part}").as_bytes()));
    }
}

#[tokio::test]
async fn a_reply_with_more_parts_than_were_sent_is_refused_as_a_whole() {
    let mut pieces: Vec<_> = (0..PARTS).map(Piece::Answer).collect();
    pieces.push(Piece::Text("\r\n--b\r\n".repeat(100_000).into()));
    pieces.push(Piece::Text(b"\r\n--b--".into()));
    all_refused(pieces).await;
}

#[tokio::test]
async fn header_bombs_and_compressed_bombs_are_refused() {
    let part = |headers: &str| {
        vec![
            Piece::Text(b"--b\r\nContent-ID: ".into()),
            Piece::Id(0),
            Piece::Text(format!("\r\n\r\nHTTP/1.1 200 OK\r\n{headers}").into()),
        ]
    };
    let end = || Piece::Text(b"\r\n--b--".into());
    let mut many = part(&"x: y\r\n".repeat(150_000));
    many.push(end());
    all_refused(many).await;
    let mut long = part(&format!("x: {}\r\n\r\n", "y".repeat(900_000)));
    long.push(end());
    all_refused(long).await;
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    std::io::Write::write_all(&mut encoder, &vec![0; 2_000_000]).unwrap();
    let mut bomb = part("Content-Encoding: gzip\r\n\r\n");
    bomb.push(Piece::Text(encoder.finish().unwrap()));
    bomb.push(end());
    all_refused(bomb).await;
}

#[tokio::test]
async fn a_nested_reply_answers_nothing() {
    let pieces = vec![
        Piece::Text(b"--b\r\nContent-Type: multipart/mixed; boundary=c\r\nContent-ID: ".into()),
        Piece::Id(0),
        Piece::Text(b"\r\n\r\n--c\r\nContent-ID: ".into()),
        Piece::Id(0),
        Piece::Text(b"\r\n\r\nHTTP/1.1 200 OK\r\n\r\n{}\r\n--c--\r\n--b--".into()),
    ];
    all_refused(pieces).await;
}
