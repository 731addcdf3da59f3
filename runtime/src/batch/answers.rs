//! Which part of a reply is for which part of the request.
//!
//! A reply is matched by the ids that the request gave: a part that names none, or one that was not given, is nobody's,
//! and a call that two parts claim to answer is not answered. So whatever a server sends, no call gets the answer to
//! another one.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, header};

use super::message::{self, Message};
use super::multipart::{self, Parts, shown};
use super::request::Ids;
use crate::collect::decompress;
use crate::error::{Error, Kind, Unanswered, kept};
use crate::output::Response;

const CONTENT_ID: HeaderName = HeaderName::from_static("content-id");

/// The answer to each part of a request, in their order. `size` is the most bytes of all bodies, decompressed.
pub(super) fn answers(
    reply: &Response,
    ids: &Ids,
    in_order: bool,
    size: u64,
) -> Vec<Result<Message, Error>> {
    let none = |reason: &str| {
        let body = kept(&reply.body);
        let unanswered = || Err(unanswered(reply, reason, body.clone(), false));
        (0..ids.count).map(|_| unanswered()).collect()
    };
    let boundary = match multipart::boundary(&reply.headers) {
        Ok(boundary) => boundary,
        Err(reason) => return none(&format!("of the reply, {reason}")),
    };
    let Some(Parts { parts, cut }) = multipart::split(&reply.body, &boundary, ids.count) else {
        return none(&format!(
            "the reply has more parts than the {} that were sent",
            ids.count
        ));
    };
    let mut matched = Matched::new(ids);
    for part in &parts {
        matched.add(part);
    }
    if in_order && !cut {
        matched.by_position();
    }
    let missing = matched.missing(cut);
    let mut left = size;
    let answers = matched.answers.into_iter();
    answers
        .map(|answer| match answer {
            None => Err(unanswered(reply, &missing, Bytes::new(), cut)),
            Some(Err((reason, part))) => Err(unanswered(reply, &reason, kept(&part), false)),
            Some(Ok(mut message)) => {
                let plain = match decompress(&message.headers, message.body.clone(), left) {
                    Ok(plain) => plain,
                    // An error stays one, as it does alone, with what there is of its body.
                    Err(_) if !message.status.is_success() => message.body.clone(),
                    Err(unreadable) => {
                        return Err(unreadable.into_error(message.status, &message.body));
                    }
                };
                left = left.saturating_sub(plain.len() as u64);
                message.body = plain;
                Ok(message)
            }
        })
        .collect()
}

fn unanswered(reply: &Response, reason: &str, body: Bytes, cut: bool) -> Error {
    Error::new(Kind::Unanswered(Unanswered {
        status: reply.status,
        reason: reason.to_owned(),
        body,
        cut,
    }))
}

/// A part that was read, or why it could not be, and what it is.
type Answer = Result<Message, (String, Bytes)>;

/// The parts of a reply, as far as they are known to belong somewhere.
struct Matched<'a> {
    ids: &'a Ids,
    answers: Vec<Option<Answer>>,
    /// Parts without an id.
    nameless: Vec<Answer>,
    /// Why other parts belong nowhere; the first one.
    stray: Option<String>,
}

impl<'a> Matched<'a> {
    fn new(ids: &'a Ids) -> Self {
        Self {
            ids,
            answers: (0..ids.count).map(|_| None).collect(),
            nameless: Vec::new(),
            stray: None,
        }
    }

    fn add(&mut self, part: &Bytes) {
        let (headers, content) = match message::part(part) {
            Ok(read) => read,
            Err(reason) => {
                self.stray
                    .get_or_insert_with(|| format!("of one part, {reason}"));
                return;
            }
        };
        let mut named = headers.get_all(CONTENT_ID).iter();
        let answer = read(&headers, &content).map_err(|reason| (reason, part.clone()));
        match (named.next(), named.next()) {
            (None, _) => self.nameless.push(answer),
            (Some(id), None) if let Some(index) = self.ids.answered(id) => {
                let twice = || Err(("it is answered twice".to_owned(), part.clone()));
                let slot = &mut self.answers[index];
                *slot = Some(if slot.is_none() { answer } else { twice() });
            }
            // What it says is not repeated: it may be anything, a secret of the request included.
            _ => {
                let stray = || "one names a part that was not sent".to_owned();
                self.stray.get_or_insert_with(stray);
            }
        }
    }

    /// Takes the parts of a reply that names none of them, and has as many as were sent, in the order of the request.
    fn by_position(&mut self) {
        if self.nameless.len() == self.ids.count {
            self.answers = self.nameless.drain(..).map(Some).collect();
        }
    }

    /// Why there may be no part for a call.
    fn missing(&self, cut: bool) -> String {
        if cut {
            return "the reply ends before its end".to_owned();
        }
        let missing = "no part of the reply is for it";
        match &self.stray {
            Some(stray) => format!("{missing}; {stray}"),
            None if self.nameless.is_empty() => missing.to_owned(),
            None => format!("{missing}; {} say not what for", self.nameless.len()),
        }
    }
}

/// Reads what is within a part.
fn read(headers: &HeaderMap, content: &Bytes) -> Result<Message, String> {
    if let Some(value) = headers.get(header::CONTENT_TYPE) {
        let value = value.as_bytes();
        let media_type = value.split(|&byte| byte == b';').next();
        let media_type = media_type.unwrap_or_default().trim_ascii();
        if !media_type.eq_ignore_ascii_case(b"application/http") {
            return Err(format!(
                "its part is `{}`, not application/http",
                shown(value)
            ));
        }
    }
    message::response(content).map_err(|reason| format!("of its part, {reason}"))
}
