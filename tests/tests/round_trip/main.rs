//! Any JSON that fits a schema, with extra properties, nulls, malformed values and odd numbers, decodes and encodes
//! back to equal JSON.
//!
//! What is expected is computed from the discovery document alone, so that this shares nothing with the generator.

#![allow(clippy::panic, clippy::unwrap_used, reason = "tests fail by panicking")]

mod canonical;
mod json_text;
mod schema_json;

use std::fs;
use std::path::Path;

use gapi_runtime::json;
use proptest::test_runner::{Config, TestRunner};
use serde_json::Value;

use canonical::canonical;
use json_text::Json;

/// Decodes into a generated type and encodes again.
type Recode = fn(&[u8]) -> Vec<u8>;

fn recode<T: gapi_runtime::Wire>(text: &[u8]) -> Vec<u8> {
    json::to_vec(&json::from_slice::<T>(text).unwrap())
}

macro_rules! schemas {
    ($krate:ident: $($name:ident),* $(,)?) => {
        &[$((stringify!($name), recode::<$krate::schemas::$name> as Recode)),*]
    };
}

#[track_caller]
fn assert_round_trips(document: &str, schemas: &[(&str, Recode)]) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../discovery-cache")
        .join(document);
    let document: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    for (name, recode) in schemas {
        let schema = &document["schemas"][*name];
        assert!(schema.is_object(), "{name} is not a schema");
        let mut runner = TestRunner::new(Config {
            cases: 128,
            failure_persistence: None,
            ..Config::default()
        });
        let result = runner.run(&schema_json::fitting(&document, schema), |json| {
            let text = json.to_string();
            let expected = canonical(&document, schema, &json);
            let written =
                Json::parse(&String::from_utf8(recode(text.as_bytes())).unwrap()).sorted();
            proptest::prop_assert_eq!(written, expected.sorted(), "from {}", text);
            Ok(())
        });
        if let Err(error) = result {
            panic!("{name}: {error}");
        }
    }
}

#[test]
fn drive() {
    assert_round_trips(
        "drive.v3.json",
        schemas!(gapi_drive_v3: About, Change, File, FileList, Label, Permission, User),
    );
}

#[test]
fn sheets() {
    let schemas =
        schemas!(gapi_sheets_v4: BatchUpdateSpreadsheetRequest, CellData, Color, Sheet, ValueRange);
    assert_round_trips("sheets.v4.json", schemas);
}

#[test]
fn bigquery() {
    let schemas = schemas!(gapi_bigquery_v2: Dataset, Job, QueryRequest, QueryResponse, Table, TableSchema, TrainingRun);
    assert_round_trips("bigquery.v2.json", schemas);
}

#[test]
fn calendar() {
    assert_round_trips(
        "calendar.v3.json",
        schemas!(gapi_calendar_v3: Acl, CalendarListEntry, Event, Events),
    );
}

#[test]
fn gmail() {
    assert_round_trips(
        "gmail.v1.json",
        schemas!(gapi_gmail_v1: Draft, Message, MessagePart, MessagePartBody, Thread),
    );
}

#[test]
fn storage() {
    assert_round_trips(
        "storage.v1.json",
        schemas!(gapi_storage_v1: Bucket, Buckets, Object, Objects, Policy),
    );
}

#[test]
fn pubsub() {
    assert_round_trips(
        "pubsub.v1.json",
        schemas!(gapi_pubsub_v1: PubsubMessage, PullResponse, Subscription, Topic),
    );
}

#[test]
fn identity_toolkit() {
    assert_round_trips(
        "identitytoolkit.v1.json",
        schemas!(
            gapi_identitytoolkit_v1:
            GoogleCloudIdentitytoolkitV1DownloadAccountResponse,
            GoogleCloudIdentitytoolkitV1SetAccountInfoRequest,
            GoogleCloudIdentitytoolkitV1UserInfo,
        ),
    );
}

#[test]
fn youtube() {
    assert_round_trips(
        "youtube.v3.json",
        schemas!(gapi_youtube_v3: ChannelListResponse, SearchResult, Video),
    );
}

#[test]
fn directory() {
    assert_round_trips(
        "admin.directory_v1.json",
        schemas!(gapi_admin_directory_v1: ChromeOsDevice, Group, User, Users),
    );
}

#[test]
fn compute() {
    assert_round_trips(
        "compute.v1.json",
        schemas!(gapi_compute_v1: Instance, InstanceList, Operation),
    );
}
