//! Which calls can be parts of a batch.

use http::{HeaderName, header};

use crate::auth::API_KEY_HEADER;
use crate::call::Call;
use crate::options::Settings;
use crate::prepare::SECRET_PARAMETERS;
use crate::query::Query;

/// Why a call cannot be a part of a batch that begins with `first`.
pub(super) fn refusal(call: &Call, first: Option<&Call>) -> Option<&'static str> {
    of_api(call)
        .or_else(|| of_form(call))
        .or_else(|| call.options.get().and_then(of_options))
        .or_else(|| of_query(call))
        .or_else(|| of_place(call, first?))
}

/// A few documents name no address for batches.
fn of_api(call: &Call) -> Option<&'static str> {
    let path = call.service.api().batch_path;
    path.is_empty().then_some("its API takes no batches")
}

/// Parts have JSON in both directions, or nothing.
fn of_form(call: &Call) -> Option<&'static str> {
    let body = call.body.as_ref();
    let other = body.is_some_and(|body| {
        let json = |value: &http::HeaderValue| value == "application/json";
        !body.content_type.as_ref().is_some_and(json)
    });
    if call.form.is_some() {
        Some("media cannot be sent or fetched in a batch")
    } else if call.method.streaming {
        Some("its answer is a stream, which no batch has room for")
    } else if call.method.raw || other {
        Some("its body is not JSON, and there is nothing else in a batch")
    } else {
        None
    }
}

/// What would have to be said of the request as a whole.
fn of_options(settings: &Settings) -> Option<&'static str> {
    let own = |name: &HeaderName| {
        [
            header::AUTHORIZATION,
            header::COOKIE,
            header::PROXY_AUTHORIZATION,
            API_KEY_HEADER,
        ]
        .contains(name)
    };
    if settings.headers.iter().any(|(name, _)| own(name)) {
        Some(
            "it has credentials of its own, and a batch has one for all: give them to the batch's `with`",
        )
    } else if settings.cancellation.is_some() {
        Some("it cannot be cancelled alone: give the cancellation to the batch's `with`")
    } else {
        None
    }
}

fn of_query(call: &Call) -> Option<&'static str> {
    let shared = call.options.get().map(|settings| &settings.query);
    let mut all = call
        .query
        .iter()
        .chain(shared.into_iter().flat_map(Query::iter));
    all.find_map(|(name, value)| match name {
        "alt" if value != "json" => Some("it asks for another format than JSON (`alt`)"),
        name if SECRET_PARAMETERS.contains(&name) => {
            Some("it has a key or token of its own, and a batch has one for all: give it to the batch's `with`")
        }
        _ => None,
    })
}

/// All parts go to one API, and are from one client.
fn of_place(call: &Call, first: &Call) -> Option<&'static str> {
    let (own, other) = (call.service.api(), first.service.api());
    if !call.service.client().is_same(first.service.client()) {
        return Some("it is of another client than the first part");
    }
    if own.name != other.name || own.batch_path != other.batch_path {
        return Some("it is of another API than the first part, and a batch goes to one");
    }
    match (call.service.destination(), first.service.destination()) {
        (Ok(own), Ok(other)) if own.root.url() != other.root.url() => {
            Some("it goes to another root than the first part")
        }
        _ => None,
    }
}
