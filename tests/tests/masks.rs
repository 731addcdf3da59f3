//! Field masks with generated clients: what goes on the wire, and what comes of it.

#![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

use gapi_calendar_v3::Calendar;
use gapi_calendar_v3::schemas::Event;
use gapi_compute_v1::Compute;
use gapi_compute_v1::schemas::{Instance, InstancesScopedList};
use gapi_drive_v3::Drive;
use gapi_drive_v3::schemas::{File, FileList, User};
use gapi_pubsub_v1::Pubsub;
use gapi_pubsub_v1::schemas::{MessageStoragePolicy, Topic, UpdateTopicRequest};
use gapi_runtime::testing::MockTransport;
use gapi_runtime::{FieldMask, Partial, Record, Timestamp, partial};
use serde_json::json;

partial! {
    /// What is shown of a file.
    struct Row of File {
        id: String,
        /// Folders have none.
        size: Option<i64>,
        modified_time: Timestamp,
        owners: Vec<Owner>,
        trashed: bool = false,
    }
}

partial! {
    /// What is shown of an owner.
    struct Owner of User {
        display_name: String,
    }
}

partial! {
    struct Page of FileList {
        next_page_token: Option<String>,
        incomplete_search: bool = false,
        files: Vec<Row>,
    }
}

partial! {
    struct Zone of InstancesScopedList {
        instances: Vec<Machine>,
    }
}

partial! {
    struct Machine of Instance {
        name: String,
    }
}

/// Undoes the percent-encoding of a query.
fn decoded(query: &str) -> String {
    let mut parts = query.split('%');
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (code, rest) = part.split_at(2);
        text.push(u8::from_str_radix(code, 16).unwrap().into());
        text.push_str(rest);
    }
    text
}

/// The query of each request.
fn queries(server: &MockTransport) -> Vec<String> {
    let requests = server.requests();
    let queries = requests.iter().map(|request| request.uri().query());
    queries
        .map(|query| decoded(query.unwrap_or_default()))
        .collect()
}

#[tokio::test]
async fn a_file_is_read_into_a_struct_of_ones_own() {
    assert_eq!(
        Row::fields(),
        "id,size,modifiedTime,owners(displayName),trashed"
    );
    let server = MockTransport::new();
    server.on("GET", "/drive/v3/files/x").reply(json!({
        "id": "x",
        "size": "5",
        "modifiedTime": "2026-01-02T03:04:05.678Z",
        "owners": [{"displayName": "Ada"}],
    }));
    let drive = Drive::new(&server.client().build().unwrap());
    let row = drive
        .files()
        .get("x")
        .send()
        .partial::<Row>()
        .await
        .unwrap();
    let owner = Owner {
        display_name: "Ada".to_owned(),
    };
    assert_eq!(
        (row.id.as_str(), row.size, row.trashed),
        ("x", Some(5), false)
    );
    assert_eq!(row.owners, [owner]);
    assert_eq!(queries(&server), [format!("fields={}", Row::fields())]);
}

#[tokio::test]
async fn rows_come_from_all_pages() {
    let row = |id: &str| json!({"id": id, "modifiedTime": "2026-01-02T03:04:05Z"});
    let server = MockTransport::new();
    let second = server.on("GET", "/drive/v3/files");
    second
        .query("pageToken", "2")
        .reply(json!({"files": [row("c")]}))
        .times(2);
    let first = json!({"files": [row("a"), row("b")], "nextPageToken": "2"});
    server.on("GET", "/drive/v3/files").reply(first).times(2);
    let drive = Drive::new(&server.client().build().unwrap());
    let list = drive.files().list().q("trashed=false");

    let rows = list
        .clone()
        .items()
        .partial::<Row>()
        .collect()
        .await
        .unwrap();
    let ids: Vec<_> = rows.iter().map(|row| row.id.as_str()).collect();
    assert_eq!(ids, ["a", "b", "c"]);

    let mut pages = list.pages().partial::<Page>();
    let mut ids = Vec::new();
    while let Some(page) = pages.next().await.transpose().unwrap() {
        assert!(!page.incomplete_search);
        ids.extend(page.files.into_iter().map(|row| row.id));
    }
    assert_eq!(ids, ["a", "b", "c"]);

    server.assert_done();
    let row = Row::fields();
    let items = format!("q=trashed=false&fields=nextPageToken,files({row})");
    let pages = format!("q=trashed=false&fields=nextPageToken,incompleteSearch,files({row})");
    assert_eq!(
        queries(&server),
        [
            items.clone(),
            format!("{items}&pageToken=2"),
            pages.clone(),
            format!("{pages}&pageToken=2"),
        ]
    );
}

#[tokio::test]
async fn instances_of_all_zones_are_read_in_part() {
    let server = MockTransport::new();
    server
        .on("GET", "/compute/v1/projects/p/aggregated/instances")
        .reply(json!({"items": {
            "zones/a": {"instances": [{"name": "one"}]},
            "zones/b": {},
        }}));
    let compute = Compute::new(&server.client().build().unwrap());
    let list = compute.instances().aggregated_list("p");
    let zones = list.items().partial::<Zone>().collect().await.unwrap();
    let names: Vec<_> = zones
        .iter()
        .flat_map(|(zone, found)| {
            found
                .instances
                .iter()
                .map(move |one| (zone.as_str(), one.name.as_str()))
        })
        .collect();
    assert_eq!((zones.len(), names), (2, vec![("zones/a", "one")]));
    assert_eq!(
        queries(&server),
        ["fields=nextPageToken,items/*/instances(name)"]
    );
}

#[tokio::test]
async fn a_file_is_sent_back_with_what_changed_and_nothing_else() {
    let server = MockTransport::new();
    let patched = server.on("PATCH", "/drive/v3/files/x");
    patched
        .body_json(
            json!({"name": "new", "description": null, "contentHints": {"indexableText": "t"}}),
        )
        .reply(json!({}));
    let drive = Drive::new(&server.client().build().unwrap());
    let mut file: File = serde_json::from_value(json!({
        "id": "x",
        "kind": "drive#file",
        "name": "old",
        "description": "d",
        "contentHints": {"indexableText": "t", "thumbnail": {"mimeType": "image/png"}},
    }))
    .unwrap();
    file.name = Some("new".to_owned());
    file.description = None;
    let file = file
        .only(["name", "description", "contentHints.indexableText"])
        .unwrap();
    drive.files().update("x", file).send().await.unwrap();
    server.assert_done();
}

#[tokio::test]
async fn an_event_loses_what_is_set_to_null() {
    let server = MockTransport::new();
    let path = "/calendar/v3/calendars/primary/events/e";
    let patched = server.on("PATCH", path);
    patched
        .body_json(json!({"summary": "s", "location": null, "attendees": []}))
        .reply(json!({}));
    let calendar = Calendar::new(&server.client().build().unwrap());
    let mut event = Event::default().summary("s");
    event.set_null("location");
    event.attendees = Some(Vec::new());
    calendar
        .events()
        .patch("primary", "e", event)
        .send()
        .await
        .unwrap();
    server.assert_done();
}

#[tokio::test]
async fn a_topic_is_sent_with_the_mask_of_what_is_set() {
    let server = MockTransport::new();
    let patched = server.on("PATCH", "/v1/projects/p/topics/t");
    patched
        .body_json(json!({
            "topic": {
                "kmsKeyName": null,
                "labels": {"team": "a"},
                "messageStoragePolicy": {"allowedPersistenceRegions": ["r"]},
            },
            "updateMask": "kmsKeyName,labels,messageStoragePolicy.allowedPersistenceRegions",
        }))
        .reply(json!({}));
    patched.times(2);
    let pubsub = Pubsub::new(&server.client().build().unwrap());
    let mut topic = Topic::default()
        .labels([("team", "a")])
        .message_storage_policy(MessageStoragePolicy::default().allowed_persistence_regions(["r"]));
    topic.set_null("kmsKeyName");
    let topics = pubsub.projects().topics();

    let (body, mask) = topic.clone().with_mask().unwrap();
    let request = UpdateTopicRequest::default().topic(body).update_mask(mask);
    topics
        .patch("projects/p/topics/t", request)
        .send()
        .await
        .unwrap();

    // The same, named.
    let names = [
        "kmsKeyName",
        "labels",
        "messageStoragePolicy.allowedPersistenceRegions",
    ];
    let mask = FieldMask::named::<Topic>(names).unwrap();
    let body = topic
        .name("projects/p/topics/t")
        .only(mask.paths())
        .unwrap();
    let request = UpdateTopicRequest::default().topic(body).update_mask(mask);
    topics
        .patch("projects/p/topics/t", request)
        .send()
        .await
        .unwrap();
    server.assert_done();
}
