//! Which calls of Cloud Storage are sent again: every operation of its retry conformance tests, with each condition
//! and without.
//!
//! What the table says of each method is what the generator prints for it; its own tests compare it with the document.

use gapi_runtime::v1::{HttpMethod, Method, Repeat};
use gapi_runtime::{CallOptions, RawBody};

use crate::script::{Answer, Script, call};

use HttpMethod::{Delete, Get, Patch, Post, Put};
use Repeat::{Always, ByVerb, Never, WithEtagInBody, WithPrecondition};

const METAGENERATION: Repeat = WithPrecondition(&["ifMetagenerationMatch"]);
const GENERATION: Repeat = WithPrecondition(&["ifGenerationMatch"]);
const EITHER: Repeat = WithPrecondition(&["ifGenerationMatch", "generation"]);

/// What a caller can add to a call, and so what can make it safe.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Condition {
    Nothing,
    Query(&'static str),
    Header,
    Etag,
}

const CONDITIONS: [Condition; 7] = [
    Condition::Nothing,
    Condition::Query("ifGenerationMatch"),
    Condition::Query("ifMetagenerationMatch"),
    Condition::Query("ifSourceGenerationMatch"),
    Condition::Query("generation"),
    Condition::Header,
    Condition::Etag,
];

const fn method(id: &'static str, http_method: HttpMethod, repeat: Repeat) -> Method {
    Method {
        id,
        http_method,
        repeat,
        ..Method::DEFAULT
    }
}

const ALWAYS: [Method; 22] = [
    method("storage.bucketAccessControls.get", Get, ByVerb),
    method("storage.bucketAccessControls.list", Get, ByVerb),
    method("storage.defaultObjectAccessControls.get", Get, ByVerb),
    method("storage.defaultObjectAccessControls.list", Get, ByVerb),
    method("storage.objectAccessControls.get", Get, ByVerb),
    method("storage.objectAccessControls.list", Get, ByVerb),
    method("storage.buckets.delete", Delete, ByVerb),
    method("storage.buckets.get", Get, ByVerb),
    method("storage.buckets.getIamPolicy", Get, ByVerb),
    method("storage.buckets.insert", Post, Always),
    method("storage.buckets.list", Get, ByVerb),
    method("storage.buckets.lockRetentionPolicy", Post, Always),
    method("storage.buckets.testIamPermissions", Get, ByVerb),
    method("storage.projects.hmacKeys.delete", Delete, ByVerb),
    method("storage.projects.hmacKeys.get", Get, ByVerb),
    method("storage.projects.hmacKeys.list", Get, ByVerb),
    method("storage.notifications.delete", Delete, ByVerb),
    method("storage.notifications.get", Get, ByVerb),
    method("storage.notifications.list", Get, ByVerb),
    method("storage.objects.get", Get, ByVerb),
    method("storage.objects.list", Get, ByVerb),
    method("storage.projects.serviceAccount.get", Get, ByVerb),
];

const NEVER: [Method; 14] = [
    method("storage.bucketAccessControls.delete", Delete, Never),
    method("storage.bucketAccessControls.insert", Post, Never),
    method("storage.bucketAccessControls.patch", Patch, Never),
    method("storage.bucketAccessControls.update", Put, Never),
    method("storage.defaultObjectAccessControls.delete", Delete, Never),
    method("storage.defaultObjectAccessControls.insert", Post, Never),
    method("storage.defaultObjectAccessControls.patch", Patch, Never),
    method("storage.defaultObjectAccessControls.update", Put, Never),
    method("storage.objectAccessControls.delete", Delete, Never),
    method("storage.objectAccessControls.insert", Post, Never),
    method("storage.objectAccessControls.patch", Patch, Never),
    method("storage.objectAccessControls.update", Put, Never),
    method("storage.projects.hmacKeys.create", Post, Never),
    method("storage.notifications.insert", Post, Never),
];

const CONDITIONAL: [Method; 11] = [
    method("storage.buckets.patch", Patch, METAGENERATION),
    method("storage.buckets.update", Put, METAGENERATION),
    method("storage.buckets.setIamPolicy", Put, WithEtagInBody),
    method("storage.projects.hmacKeys.update", Put, WithEtagInBody),
    method("storage.objects.compose", Post, GENERATION),
    method("storage.objects.copy", Post, GENERATION),
    method("storage.objects.rewrite", Post, GENERATION),
    method("storage.objects.insert", Post, GENERATION),
    method("storage.objects.delete", Delete, EITHER),
    method("storage.objects.patch", Patch, METAGENERATION),
    method("storage.objects.update", Put, METAGENERATION),
];

/// How often a call is sent that meets a 503 and then a success.
async fn sent(method: &'static Method, condition: Condition) -> usize {
    let script = Script::new([Answer::status(503), Answer::OK]);
    let client = script.builder().build().unwrap();
    let mut call = call(&client, method);
    match condition {
        Condition::Nothing => {}
        Condition::Query(name) => call.set(name, "1".to_owned()),
        Condition::Header => call.with(CallOptions::new().header("if-match", "\"1\"")),
        Condition::Etag => {
            call.raw_body(RawBody::new(
                "application/json",
                r#"{"etag":"CAE=","role":"x"}"#,
            ));
        }
    }
    let result = call.send::<()>().await;
    assert_eq!(result.is_ok(), script.count() == 2, "{}", method.id);
    script.count()
}

#[tokio::test(start_paused = true)]
async fn operations_that_are_always_safe_are_sent_again() {
    for method in &ALWAYS {
        for condition in CONDITIONS {
            assert_eq!(
                sent(method, condition).await,
                2,
                "{} {condition:?}",
                method.id
            );
        }
    }
}

#[tokio::test(start_paused = true)]
async fn operations_that_are_never_safe_are_sent_once() {
    for method in &NEVER {
        for condition in CONDITIONS {
            assert_eq!(
                sent(method, condition).await,
                1,
                "{} {condition:?}",
                method.id
            );
        }
    }
}

#[tokio::test(start_paused = true)]
async fn operations_with_a_condition_are_sent_again_with_it_only() {
    for method in &CONDITIONAL {
        for condition in CONDITIONS {
            let safe = match (method.repeat, condition) {
                (WithPrecondition(names), Condition::Query(name)) => names.contains(&name),
                (WithEtagInBody, condition) => condition == Condition::Etag,
                _ => false,
            };
            let expected = 1 + usize::from(safe);
            assert_eq!(
                sent(method, condition).await,
                expected,
                "{} {condition:?}",
                method.id
            );
        }
    }
}

#[tokio::test(start_paused = true)]
async fn operations_that_were_refused_for_their_rate_are_all_sent_again() {
    for method in ALWAYS.iter().chain(&NEVER).chain(&CONDITIONAL) {
        let script = Script::new([Answer::status(429), Answer::OK]);
        let client = script.builder().build().unwrap();
        call(&client, method).send::<()>().await.unwrap();
        assert_eq!(script.count(), 2, "{}", method.id);
    }
}

#[tokio::test(start_paused = true)]
async fn bad_requests_and_refused_tokens_end_a_sequence() {
    for method in &ALWAYS {
        for status in [400, 401] {
            for (answers, expected) in [
                (vec![Answer::status(status), Answer::OK], 1),
                (
                    vec![Answer::status(503), Answer::status(status), Answer::OK],
                    2,
                ),
            ] {
                let script = Script::new(answers);
                let client = script.builder().build().unwrap();
                let error = call(&client, method).send::<()>().await.unwrap_err();
                assert_eq!(error.status().unwrap().as_u16(), status);
                assert_eq!(script.count(), expected, "{} {status}", method.id);
            }
        }
    }
}
