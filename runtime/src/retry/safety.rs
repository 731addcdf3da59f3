//! Whether a call may be sent again when nobody knows what became of it.

use http::header;
use serde::Deserialize;

use crate::call::Call;
use crate::descriptor::{HttpMethod, Method, Repeat};
use crate::upload::Outgoing;

/// The parameter that makes a server recognise a request that it has seen (AIP-155).
pub(crate) const REQUEST_ID: &str = "requestId";

/// Query parameters that make a server do a write once only.
const PRECONDITIONS: [&str; 2] = ["ifGenerationMatch", "ifMetagenerationMatch"];

/// Whether doing the call twice is the same as doing it once.
///
/// The caller knows best, then the table that came with the method, then its verb. Looked at only when an attempt
/// failed.
pub(crate) fn is_safe(call: &Call) -> bool {
    let settings = call.options.get();
    if let Some(safe) = settings.and_then(|settings| settings.safe_to_repeat) {
        return safe;
    }
    match call.method.repeat {
        Repeat::Always => true,
        Repeat::Never | Repeat::Once => false,
        // What a table says is all there is: a condition that the server ignores for a method protects nothing.
        Repeat::WithPrecondition(names) => names.iter().any(|name| has_parameter(call, name)),
        Repeat::WithEtagInBody => has_etag_in_body(call),
        Repeat::ByVerb => match call.method.http_method {
            HttpMethod::Get
            | HttpMethod::Head
            | HttpMethod::Options
            | HttpMethod::Put
            | HttpMethod::Delete => true,
            HttpMethod::Post | HttpMethod::Patch => {
                has_if_match(call)
                    || PRECONDITIONS.iter().any(|name| has_parameter(call, name))
                    || call.method.request_id && has_request_id(call)
            }
        },
    }
}

/// Whether a call that the server refused before any work may be sent again.
pub(super) fn may_follow_refusal(call: &Call) -> bool {
    call.method.repeat != Repeat::Once || is_safe(call)
}

/// Whether the body can be sent once more: not when it was read from what can be read only once.
pub(super) fn can_be_sent(call: &Call) -> bool {
    let form = call.form.as_ref();
    form.and_then(|form| form.body.as_ref())
        .is_none_or(Outgoing::can_be_sent)
}

/// Whether a method only reads, so that there is no outcome to be unsure of.
pub(crate) fn is_read(method: &Method) -> bool {
    matches!(
        method.http_method,
        HttpMethod::Get | HttpMethod::Head | HttpMethod::Options
    )
}

/// Whether the method takes a request id and the caller gave none.
pub(crate) fn needs_request_id(call: &Call) -> bool {
    let shared = call.options.get().map(|settings| &settings.query);
    call.method.request_id
        && !call.query.has(REQUEST_ID)
        && !shared.is_some_and(|query| query.has(REQUEST_ID))
}

/// A request id that nobody else has: a random UUID, as the APIs want it.
///
/// From the operating system's generator and not from a fast one: a server takes two calls with one id for the same
/// call, and the seeds of fast generators are alike on machines that were started alike.
pub(crate) fn new_request_id() -> String {
    uuid::Uuid::new_v4().to_string()
}

/// Whether the call is sent with a request id: the caller's, or one that the runtime fills in.
fn has_request_id(call: &Call) -> bool {
    needs_request_id(call) || has_parameter(call, REQUEST_ID)
}

fn has_parameter(call: &Call, name: &str) -> bool {
    let shared = call.options.get().map(|settings| &settings.query);
    let value = call
        .query
        .get(name)
        .or_else(|| shared.and_then(|query| query.get(name)));
    value.is_some_and(|value| !value.is_empty())
}

/// `If-Match` with an entity tag; `*` holds for whatever the first attempt left behind.
fn has_if_match(call: &Call) -> bool {
    let headers = call.options.get().map(|settings| &settings.headers);
    headers.into_iter().flatten().any(|(name, value)| {
        *name == header::IF_MATCH && !value.is_empty() && value.as_bytes().trim_ascii() != b"*"
    })
}

/// Whether the JSON that is sent has an `etag`.
fn has_etag_in_body(call: &Call) -> bool {
    /// A body, and what is in it when it is `{"data": …}`.
    #[derive(Deserialize)]
    struct Tagged {
        etag: Option<serde_json::Value>,
        data: Option<Data>,
    }
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Data {
        Tagged { etag: serde_json::Value },
        Other(serde::de::IgnoredAny),
    }
    let Some(body) = &call.body else { return false };
    let Ok(tagged) = serde_json::from_slice::<Tagged>(&body.data) else {
        return false;
    };
    let etag = if call.service.api().data_wrapper {
        match tagged.data {
            Some(Data::Tagged { etag }) => Some(etag),
            _ => None,
        }
    } else {
        tagged.etag
    };
    etag.is_some_and(|etag| etag.as_str().is_some_and(|etag| !etag.is_empty()))
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::HeaderValue;

    use super::*;
    use crate::call::Payload;
    use crate::descriptor::Api;
    use crate::options::CallOptions;
    use crate::retry::attempts::tests::service;

    const VERBS: [HttpMethod; 7] = [
        HttpMethod::Get,
        HttpMethod::Head,
        HttpMethod::Options,
        HttpMethod::Put,
        HttpMethod::Delete,
        HttpMethod::Post,
        HttpMethod::Patch,
    ];

    fn call(method: Method) -> Call {
        Call::new(&service(&Api::DEFAULT), Box::leak(Box::new(method)))
    }

    fn verb(http_method: HttpMethod) -> Method {
        Method {
            http_method,
            ..Method::DEFAULT
        }
    }

    fn repeat(http_method: HttpMethod, repeat: Repeat) -> Method {
        Method {
            repeat,
            ..verb(http_method)
        }
    }

    fn with_body(mut call: Call, json: &'static str) -> Call {
        call.body = Some(Payload {
            content_type: Some(HeaderValue::from_static("application/json")),
            data: Bytes::from_static(json.as_bytes()),
        });
        call
    }

    fn with(mut call: Call, options: CallOptions) -> Call {
        call.with(options);
        call
    }

    #[test]
    fn verbs_say_it_for_most() {
        for http_method in VERBS {
            let expected = !matches!(http_method, HttpMethod::Post | HttpMethod::Patch);
            assert_eq!(
                is_safe(&call(verb(http_method))),
                expected,
                "{http_method:?}"
            );
        }
    }

    #[test]
    fn a_table_and_the_caller_overrule_the_verb() {
        for http_method in VERBS {
            assert!(is_safe(&call(repeat(http_method, Repeat::Always))));
            let never = || call(repeat(http_method, Repeat::Never));
            assert!(!is_safe(&never()));
            let condition = CallOptions::new().header("if-match", "\"1\"");
            assert!(!is_safe(&with(never(), condition)));
            assert!(is_safe(&with(
                never(),
                CallOptions::new().safe_to_repeat(true)
            )));
            let said = CallOptions::new().safe_to_repeat(false);
            assert!(!is_safe(&with(call(verb(http_method)), said)));
        }
    }

    #[test]
    fn a_precondition_makes_a_write_safe() {
        for http_method in [HttpMethod::Post, HttpMethod::Patch] {
            let conditional = |options| is_safe(&with(call(verb(http_method)), options));
            let options = CallOptions::new;
            assert!(conditional(options().header("If-Match", "\"abc\"")));
            assert!(conditional(options().query("ifGenerationMatch", "0")));
            assert!(conditional(options().query("ifMetagenerationMatch", "7")));
            for no_condition in [
                options().header("If-Match", "*"),
                options().header("If-Match", ""),
                options().header("If-None-Match", "\"abc\""),
                options().query("ifGenerationMatch", ""),
                options().query("ifGenerationNotMatch", "3"),
                options().query("ifSourceGenerationMatch", "3"),
            ] {
                assert!(!conditional(no_condition.clone()), "{no_condition:?}");
            }
            let mut set = call(verb(http_method));
            set.query("ifMetagenerationMatch", "1".to_owned());
            assert!(is_safe(&set));
        }
    }

    #[test]
    fn a_table_names_all_conditions_that_count() {
        const NAMES: &[&str] = &["generation"];
        let method = || call(repeat(HttpMethod::Delete, Repeat::WithPrecondition(NAMES)));
        assert!(!is_safe(&method()));
        assert!(is_safe(&with(
            method(),
            CallOptions::new().query("generation", "1")
        )));
        let other = CallOptions::new().query("ifMetagenerationMatch", "1");
        assert!(!is_safe(&with(method(), other.header("if-match", "\"1\""))));
    }

    #[test]
    fn an_etag_in_the_body_counts_where_the_table_says_so() {
        let method = || call(repeat(HttpMethod::Put, Repeat::WithEtagInBody));
        assert!(is_safe(&with_body(method(), r#"{"etag":"CAE=","x":[1]}"#)));
        for json in [
            "",
            "{}",
            r#"{"etag":""}"#,
            r#"{"etag":null}"#,
            r#"{"etag":1}"#,
            r#"{"x":{"etag":"1"}}"#,
            r#"{"data":{"etag":"1"}}"#,
            "[]",
            "not json",
        ] {
            assert!(!is_safe(&with_body(method(), json)), "{json}");
        }
        assert!(!is_safe(&method()));
        let unlisted = call(verb(HttpMethod::Patch));
        assert!(!is_safe(&with_body(unlisted, r#"{"etag":"CAE="}"#)));
    }

    #[test]
    fn an_etag_is_found_in_a_wrapped_body() {
        const WRAPPED: Api = Api {
            data_wrapper: true,
            ..Api::DEFAULT
        };
        let method = || {
            let method = repeat(HttpMethod::Put, Repeat::WithEtagInBody);
            Call::new(&service(&WRAPPED), Box::leak(Box::new(method)))
        };
        assert!(is_safe(&with_body(
            method(),
            r#"{"data":{"a":1,"etag":"x"}}"#
        )));
        for json in [r#"{"etag":"x"}"#, r#"{"data":[]}"#, r#"{"data":{"a":1}}"#] {
            assert!(!is_safe(&with_body(method(), json)), "{json}");
        }
    }

    #[test]
    fn a_request_id_makes_a_write_safe_where_the_method_has_one() {
        let method = || Method {
            request_id: true,
            ..verb(HttpMethod::Post)
        };
        assert!(needs_request_id(&call(method())) && is_safe(&call(method())));
        let own = with(
            call(method()),
            CallOptions::new().query("requestId", "mine"),
        );
        assert!(!needs_request_id(&own) && is_safe(&own));
        let empty = with(call(method()), CallOptions::new().query("requestId", ""));
        assert!(!needs_request_id(&empty) && !is_safe(&empty));
        let unknown = CallOptions::new().query("requestId", "mine");
        assert!(!is_safe(&with(call(verb(HttpMethod::Post)), unknown)));
    }
}
