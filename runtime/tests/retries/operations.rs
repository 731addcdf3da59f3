//! Operations: what is asked of whom and when, how one ends, and how one goes on elsewhere.

use std::future::{Future as _, IntoFuture as _};
use std::time::Duration;

use gapi_runtime::v1::{
    Api, Call, HttpMethod, Method, Polling, Repeat, Segment, Service, call, record,
};
use gapi_runtime::{
    CallOptions, Cancellation, Client, Error, ErrorDetail, OperationState, Poller, SavedOperation,
    TimeoutKind, Value,
};
use serde_json::json;
use tokio::time::Instant;

use crate::script::{Answer, Script};

const API: Api = Api {
    name: "compute",
    root_url: "https://compute.googleapis.com/",
    service_path: "compute/v1/",
    ..Api::DEFAULT
};

record! {
    /// An operation of most APIs.
    pub struct Long = "Long" {
        /// Name.
        pub name: Option<String> = "name",
        /// Whether it has ended.
        pub done: Option<bool> = "done",
        /// Why it failed.
        pub error: Option<Value> = "error",
        /// What came of it.
        pub response: Option<Value> = "response",
        /// How far it is.
        pub metadata: Option<Value> = "metadata",
    }
}

record! {
    /// An operation of compute.
    pub struct Zonal = "Zonal" {
        /// Name.
        pub name: Option<String> = "name",
        /// How it stands.
        pub status: Option<String> = "status",
        /// Why it failed.
        pub error: Option<Value> = "error",
        /// Where.
        pub zone: Option<String> = "zone",
        /// Where.
        pub region: Option<String> = "region",
        /// The status of the failure.
        pub http_error_status_code: Option<i32> = "httpErrorStatusCode",
        /// The failure.
        pub http_error_message: Option<String> = "httpErrorMessage",
        /// Its address.
        pub self_link: Option<String> = "selfLink",
    }
}

record! {
    /// Something made.
    pub struct Toy = "Toy" {
        /// Its colour.
        pub colour: Option<String> = "colour",
    }
}

const START: Method = Method {
    id: "toys.make",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("make")],
    ..Method::DEFAULT
};

#[allow(clippy::needless_update, reason = "as generated")]
const LONG: Polling = Polling {
    methods: &[Method {
        id: "toys.operations.get",
        path: &[Segment::Reserved("name")],
        ..Method::DEFAULT
    }],
    ..Polling::DEFAULT
};

const WAIT: Method = Method {
    http_method: HttpMethod::Post,
    repeat: Repeat::Always,
    attempt_timeout_seconds: Some(150),
    ..Method::DEFAULT
};

#[allow(clippy::needless_update, reason = "as generated")]
const ZONAL: Polling = Polling {
    methods: &[
        Method {
            id: "compute.zoneOperations.wait",
            path: &[
                Segment::Text("projects/"),
                Segment::Value("project"),
                Segment::Text("/zones/"),
                Segment::Value("zone"),
                Segment::Text("/operations/"),
                Segment::Value("operation"),
                Segment::Text("/wait"),
            ],
            ..WAIT
        },
        Method {
            id: "compute.regionOperations.wait",
            path: &[
                Segment::Text("projects/"),
                Segment::Value("project"),
                Segment::Text("/regions/"),
                Segment::Value("region"),
                Segment::Text("/operations/"),
                Segment::Value("operation"),
                Segment::Text("/wait"),
            ],
            ..WAIT
        },
        Method {
            id: "compute.globalOperations.wait",
            path: &[
                Segment::Text("projects/"),
                Segment::Value("project"),
                Segment::Text("/global/operations/"),
                Segment::Value("operation"),
                Segment::Text("/wait"),
            ],
            ..WAIT
        },
    ],
    ..Polling::DEFAULT
};

call! {
    /// Makes a toy.
    pub struct Make -> Long [poller LONG] {}
}

call! {
    /// Makes a machine.
    pub struct Insert -> Zonal [poller ZONAL] {}
}

fn service(script: &Script) -> Service {
    let client: Client = script.builder().build().unwrap();
    Service::new(&client, &API)
}

fn make(script: &Script) -> Make {
    let call = Call::new(&service(script), &START);
    Make { call }
}

fn insert(script: &Script) -> Insert {
    let mut call = Call::new(&service(script), &START);
    call.path("project", "p".to_owned());
    Insert { call }
}

fn ok(body: &'static str) -> Answer {
    Answer::Status(200, &[], body)
}

const NAME: &str = "projects/p/operations/7";
const RUNNING: Answer = Answer::Status(
    200,
    &[],
    r#"{"name":"projects/p/operations/7","metadata":{"@type":"t/Progress","percent":40}}"#,
);
const DONE: Answer = Answer::Status(
    200,
    &[],
    r#"{"name":"projects/p/operations/7","done":true,"response":{"@type":"t/Toy","colour":"red","size":9}}"#,
);

/// The paths of the requests, below the service's.
fn paths(script: &Script) -> Vec<String> {
    let base = "https://compute.googleapis.com/compute/v1/";
    script.each(|sent| sent.uri.strip_prefix(base).unwrap().to_owned())
}

fn seconds(range: std::ops::RangeInclusive<f64>, wait: Duration) -> bool {
    range.contains(&wait.as_secs_f64())
}

async fn failure(poller: Poller<Long>) -> Error {
    poller.await.unwrap_err()
}

#[tokio::test(start_paused = true)]
async fn awaiting_the_poller_starts_the_operation_and_waits_for_its_result() {
    let script = Script::new([RUNNING, RUNNING, DONE]);
    let poller = make(&script).poller();
    assert_eq!((script.count(), poller.name()), (0, None));
    let done = poller.await.unwrap();
    assert_eq!(paths(&script), ["make", NAME, NAME]);
    assert!(done.is_done() && done.name().as_deref() == Some(NAME));
    let toy: Toy = done.result().unwrap();
    assert_eq!(toy.colour.as_deref(), Some("red"));
    assert_eq!(
        done.result::<Value>().unwrap(),
        json!({"colour": "red", "size": 9})
    );
    assert_eq!(done.metadata::<Value>().unwrap(), None);
    let wrong = done.result::<Vec<String>>().unwrap_err();
    assert!(wrong.is_decode() && wrong.decode().is_some(), "{wrong}");
    assert!(
        wrong
            .to_string()
            .starts_with("toys.operations.get: the operation's `response`")
    );
    assert_eq!(done.into_operation().done, Some(true));
}

#[tokio::test(start_paused = true)]
async fn what_is_done_at_once_is_not_asked_about() {
    let script = Script::new([ok(r#"{"done":true}"#)]);
    let done = make(&script).poller().await.unwrap();
    done.result::<()>().unwrap();
    assert_eq!(done.result::<Toy>().unwrap(), Toy::default());
    assert_eq!(script.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn waits_double_up_to_the_longest() {
    let script = Script::new(std::iter::repeat_n(RUNNING, 9).chain([DONE]));
    make(&script).poller().await.unwrap();
    let mut full = 1.0;
    for wait in script.waits() {
        assert!(
            seconds(full / 2.0..=full + 0.01, wait),
            "{wait:?} of {full}"
        );
        full = f64::min(full * 2.0, 30.0);
    }

    let script = Script::new([RUNNING, RUNNING, RUNNING, DONE]);
    let tenth = Duration::from_millis(100);
    make(&script)
        .poller()
        .backoff(tenth, 2 * tenth)
        .await
        .unwrap();
    for (wait, full) in script.waits().into_iter().zip([0.1, 0.2, 0.2]) {
        assert!(
            seconds(full / 2.0..=full + 0.01, wait),
            "{wait:?} of {full}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn each_state_is_told_as_it_comes() {
    let script = Script::new([RUNNING, RUNNING, DONE]);
    let mut poller = make(&script).poller();
    let first: OperationState<Long> = poller.next().await.unwrap().unwrap();
    assert_eq!(
        first.metadata::<Value>().unwrap(),
        Some(json!({"percent": 40}))
    );
    let early = first.result::<Toy>().unwrap_err();
    assert!(early.to_string().contains("not done"), "{early}");
    assert_eq!(poller.name(), Some(NAME));
    assert!(!poller.next().await.unwrap().unwrap().is_done());
    assert!(poller.next().await.unwrap().unwrap().is_done());
    assert!(poller.next().await.is_none());
    assert_eq!((poller.name(), script.count()), (None, 3));
    assert!(poller.await.unwrap_err().is_operation_unfollowed());
}

#[tokio::test(start_paused = true)]
async fn a_failed_operation_is_an_error_with_its_details() {
    let failed = ok(
        r#"{"name":"projects/p/operations/7","done":true,"error":{"code":8,"message":"too\nmany","details":[
            {"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"NO_PAINT","domain":"toys"},{"@type":"other"}]}}"#,
    );
    for answers in [vec![failed.clone()], vec![RUNNING, failed]] {
        let script = Script::new(answers);
        let mut poller = make(&script).poller();
        let error = loop {
            match poller.next().await.unwrap() {
                Ok(state) => assert!(!state.is_done()),
                Err(error) => break error,
            }
        };
        assert!(poller.next().await.is_none());
        assert!(error.is_operation_failed() && error.status().is_none());
        let failed = error.operation_error().unwrap();
        assert_eq!(
            (failed.code(), failed.status()),
            (Some(8), Some("RESOURCE_EXHAUSTED"))
        );
        assert_eq!(
            (failed.reason(), failed.message()),
            (Some("NO_PAINT"), "too\nmany")
        );
        assert!(matches!(
            failed.details(),
            [ErrorDetail::ErrorInfo { .. }, ErrorDetail::Other(_)]
        ));
        assert_eq!(error.operation_name(), Some(NAME));
        assert_eq!(
            error.to_string(),
            "toys.make: the operation failed: NO_PAINT: too many (the operation is `projects/p/operations/7`)"
        );
        assert!(error.body().unwrap().starts_with(b"{\"done\":true"));
    }
}

#[tokio::test(start_paused = true)]
async fn a_hiccup_of_a_poll_is_tried_again_and_an_outage_can_be_outlived() {
    let script = Script::new([RUNNING, Answer::status(503), RUNNING, DONE]);
    make(&script).poller().await.unwrap();

    let outage = std::iter::repeat_n(Answer::status(503), 5);
    let script = Script::new([RUNNING].into_iter().chain(outage).chain([DONE]));
    let mut poller = make(&script).poller();
    poller.next().await.unwrap().unwrap();
    let error = poller.next().await.unwrap().unwrap_err();
    assert_eq!(
        (error.status().unwrap().as_u16(), error.attempts().len()),
        (503, 5)
    );
    assert_eq!(error.operation_name(), Some(NAME));
    assert!(!error.is_operation_failed());
    assert!(poller.next().await.unwrap().unwrap().is_done());
}

#[tokio::test(start_paused = true)]
async fn an_operation_that_could_not_be_started_is_not_asked_about() {
    let script = Script::new([Answer::status(403), DONE]);
    let mut poller = make(&script).poller();
    let error = poller.next().await.unwrap().unwrap_err();
    assert_eq!(
        (error.status().unwrap().as_u16(), error.operation_name()),
        (403, None)
    );
    assert!(poller.next().await.is_none());
    assert_eq!(script.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn waiting_ends_in_time_and_the_error_has_what_to_go_on_with() {
    let script = Script::new([RUNNING]);
    let begun = Instant::now();
    let error = failure(make(&script).poller().timeout(Duration::from_secs(100))).await;
    assert_eq!(begun.elapsed().as_secs(), 100);
    let timeout = error.timeout_reached().unwrap();
    assert_eq!(
        (timeout.kind(), timeout.limit().as_secs()),
        (TimeoutKind::Operation, 100)
    );
    assert!(
        error
            .to_string()
            .contains("not done within 100s (the operation is"),
        "{error}"
    );
    let kept = serde_json::to_string(error.saved_operation().unwrap()).unwrap();

    let saved: SavedOperation = serde_json::from_str(&kept).unwrap();
    let script = Script::new([RUNNING, DONE]);
    let mut resumed = Poller::<Long>::resume(&service(&script), &LONG, saved);
    assert_eq!(resumed.name(), Some(NAME));
    let begun = Instant::now();
    resumed.next().await.unwrap().unwrap();
    assert_eq!(begun.elapsed(), Duration::ZERO);
    resumed.await.unwrap();
    assert_eq!(paths(&script), [NAME, NAME]);
}

#[tokio::test(start_paused = true)]
async fn a_poll_that_hangs_does_not_outlive_the_time() {
    let script = Script::new([RUNNING, Answer::Silence]);
    let begun = Instant::now();
    let error = failure(make(&script).poller().timeout(Duration::from_secs(20))).await;
    assert_eq!(begun.elapsed().as_secs(), 20);
    assert_eq!(
        error.timeout_reached().unwrap().kind(),
        TimeoutKind::Operation
    );

    let script = Script::new([Answer::Silence]);
    let error = failure(make(&script).poller().timeout(Duration::from_secs(20))).await;
    assert_eq!(error.timeout_reached().unwrap().kind(), TimeoutKind::Total);
    assert!(error.is_outcome_unknown());
}

#[tokio::test(start_paused = true)]
async fn the_deadline_of_the_call_is_that_of_the_whole_and_its_timeout_that_of_a_request() {
    let script = Script::new(std::iter::repeat_n(RUNNING, 5).chain([DONE]));
    let short = CallOptions::new().timeout(Duration::from_secs(3));
    let begun = Instant::now();
    make(&script).with(short).poller().await.unwrap();
    assert!(begun.elapsed() > Duration::from_secs(10));

    let script = Script::new([RUNNING]);
    let at = Instant::now() + Duration::from_secs(10);
    let options = CallOptions::new().deadline(at);
    let error = failure(make(&script).with(options).poller()).await;
    assert!(error.is_timeout() && Instant::now() == at, "{error}");
}

#[tokio::test(start_paused = true)]
async fn cancelling_ends_the_waiting_at_once() {
    let script = Script::new([RUNNING]);
    let cancellation = Cancellation::new();
    let options = CallOptions::new().cancel_on(&cancellation);
    let waiting = tokio::spawn(failure(make(&script).with(options).poller()));
    tokio::time::sleep(Duration::from_secs(100)).await;
    let begun = Instant::now();
    cancellation.cancel();
    let error = waiting.await.unwrap();
    assert!(
        error.is_cancelled() && error.operation_name() == Some(NAME),
        "{error}"
    );
    assert_eq!(begun.elapsed(), Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn a_caller_who_stops_waiting_can_come_back() {
    let script = Script::new([Answer::Slow(Duration::from_secs(10)), RUNNING, DONE]);
    let mut poller = make(&script).poller();
    let second = Duration::from_secs(1);
    assert!(tokio::time::timeout(second, poller.next()).await.is_err());
    assert_eq!(script.count(), 1);
    // An empty answer has no name to go on with, and is not asked for twice.
    let error = poller.next().await.unwrap().unwrap_err();
    assert!(error.is_operation_unfollowed(), "{error}");
    assert_eq!(script.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn the_place_of_an_operation_of_compute_is_asked_and_waits_itself() {
    let link = "https://www.googleapis.com/compute/v1/projects/p";
    for (place, path) in [
        (
            format!(r#""zone":"{link}/zones/us-a""#),
            "projects/p/zones/us-a/operations/op/wait",
        ),
        (
            format!(r#""region":"{link}/regions/us""#),
            "projects/p/regions/us/operations/op/wait",
        ),
        (
            r#""user":"x""#.to_owned(),
            "projects/p/global/operations/op/wait",
        ),
    ] {
        let body = |status: &str| -> &'static str {
            format!(r#"{{"name":"op","status":"{status}",{place}}}"#).leak()
        };
        let script =
            Script::new(["PENDING", "RUNNING", "FLYING", "DONE"].map(|status| ok(body(status))));
        let done = insert(&script).poller().await.unwrap();
        assert_eq!(paths(&script), ["make", path, path, path]);
        assert_eq!(done.operation().status.as_deref(), Some("DONE"));
        // The first goes out at once; one that comes back too early is not followed by another at once.
        assert_eq!(script.waits()[0], Duration::ZERO);
        assert!(seconds(0.5..=1.01, script.waits()[1]) && seconds(1.0..=2.01, script.waits()[2]));
    }
}

#[tokio::test(start_paused = true)]
async fn a_failed_operation_of_compute_is_an_error_although_it_is_done() {
    let script = Script::new([
        ok(r#"{"name":"op","status":"RUNNING","zone":"z","error":{"errors":[{"code":"EARLY"}]}}"#),
        ok(
            r#"{"name":"op","status":"DONE","zone":"z","httpErrorStatusCode":409,"httpErrorMessage":"CONFLICT",
            "error":{"errors":[{"code":"QUOTA_EXCEEDED","message":"Quota 'CPUS' exceeded.","errorDetails":[
            {"errorInfo":{"reason":"CPUS","domain":"compute","metadatas":{"limit":"8"}}},{"quotaInfo":{"limit":8}}]}]}}"#,
        ),
    ]);
    let error = insert(&script).poller().await.unwrap_err();
    let failed = error.operation_error().unwrap();
    assert_eq!(failed.http_status().unwrap().as_u16(), 409);
    assert_eq!(
        (failed.reason(), failed.message()),
        (Some("CPUS"), "Quota 'CPUS' exceeded.")
    );
    assert_eq!(failed.errors()[0].reason.as_deref(), Some("QUOTA_EXCEEDED"));
    let metadata = [("limit".to_owned(), "8".to_owned())].into();
    let info = ErrorDetail::ErrorInfo {
        reason: "CPUS".into(),
        domain: "compute".into(),
        metadata,
    };
    let quota = ErrorDetail::Other(json!({"quotaInfo": {"limit": 8}}));
    assert_eq!(failed.details(), [info, quota]);
}

#[tokio::test(start_paused = true)]
async fn a_field_mask_always_asks_for_what_it_takes_to_go_on() {
    let script = Script::new([
        ok(r#"{"name":"op","status":"RUNNING"}"#),
        ok(r#"{"status":"DONE"}"#),
    ]);
    insert(&script).fields("name,user").poller().await.unwrap();
    let mask = "fields=name%2Cuser%2Cstatus%2Cerror%2ChttpErrorStatusCode%2ChttpErrorMessage%2CselfLink%2Czone%2Cregion";
    let wait = format!("projects/p/global/operations/op/wait?{mask}");
    assert_eq!(paths(&script), [format!("make?{mask}"), wait]);
}

#[tokio::test(start_paused = true)]
async fn polls_have_the_options_of_the_call_but_not_its_conditions() {
    let script = Script::new([RUNNING, Answer::status(503), DONE]);
    let options = CallOptions::new()
        .quota_project("billed")
        .header("if-match", "x")
        .safe_to_repeat(false);
    make(&script).with(options).poller().await.unwrap();
    let headers = script.each(|sent| {
        let has = |name: &str| sent.headers.contains_key(name);
        (has("x-goog-user-project"), has("if-match"))
    });
    assert_eq!(headers, [(true, true), (true, false), (true, false)]);
}

#[tokio::test(start_paused = true)]
async fn an_operation_that_says_nothing_of_where_it_is_is_an_error_and_not_a_success() {
    for (body, expected) in [
        ("{}", "did not say its name"),
        (r#"{"name":"plain"}"#, "the operation `plain` goes on"),
    ] {
        let script = Script::new([ok(body)]);
        let error = failure(make(&script).poller()).await;
        assert!(error.is_operation_unfollowed(), "{error}");
        assert!(error.to_string().contains(expected), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_saved_operation_of_another_api_or_with_a_strange_name_is_refused() {
    let saved = |method: &str, name: &str| -> SavedOperation {
        serde_json::from_value(json!({"name": "x", "method": method, "parameters": {"name": name}}))
            .unwrap()
    };
    for (saved, expected) in [
        (saved("other.operations.get", "x"), "no such method"),
        (
            saved("toys.operations.get", "../x"),
            "would change the address",
        ),
        (saved("toys.operations.get", ""), "is empty"),
    ] {
        let script = Script::new([DONE]);
        let error = failure(Poller::resume(&service(&script), &LONG, saved)).await;
        assert!(
            error.is_invalid_request() && error.to_string().contains(expected),
            "{error}"
        );
        assert_eq!(script.count(), 0);
    }
}

#[tokio::test(start_paused = true)]
async fn closing_the_client_ends_the_waiting() {
    let script = Script::new([RUNNING]);
    let client = script.builder().build().unwrap();
    let call = Call::new(&Service::new(&client, &API), &START);
    let waiting = tokio::spawn(failure(Make { call }.poller()));
    tokio::time::sleep(Duration::from_secs(5)).await;
    let start = Instant::now();
    client.close(Duration::ZERO).await;
    assert!(waiting.await.unwrap().is_closed());
    assert_eq!(start.elapsed(), Duration::ZERO);
}

#[test]
fn a_poller_outside_a_runtime_is_an_error() {
    let saved =
        json!({"name": NAME, "method": "toys.operations.get", "parameters": {"name": NAME}});
    let saved: SavedOperation = serde_json::from_value(saved).unwrap();
    let script = Script::new([DONE]);
    for limit in [None, Some(Duration::from_secs(1))] {
        let mut poller = Poller::<Long>::resume(&service(&script), &LONG, saved.clone());
        if let Some(limit) = limit {
            poller = poller.timeout(limit);
        }
        let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
        match std::pin::pin!(poller.into_future()).poll(&mut cx) {
            std::task::Poll::Ready(Err(error)) => assert!(error.is_configuration(), "{error}"),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(script.count(), 0);
}

#[test]
fn a_poller_can_be_spawned() {
    fn check<T: Send + 'static>() {}
    check::<Poller<Zonal>>();
    check::<OperationState<Zonal>>();
}
