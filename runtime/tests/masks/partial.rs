//! What partial structs ask for, and what they accept.

use std::collections::BTreeMap;

use gapi_runtime::v1::Open;
use gapi_runtime::{Partial, Timestamp, Value, json, partial};
use serde_json::json;

use crate::api::{File, FileStatus, User};

partial! {
    /// All kinds of fields.
    pub struct Row of File {
        pub name: String,
        pub r#type: Option<String>,
        pub i_cal_uid: Option<String>,
        at_type: Option<String>,
        pub created_time: Option<Timestamp>,
        pub size: i64 = -1,
        pub status: Open<FileStatus> = FileStatus::Active.into(),
        pub labels: BTreeMap<String, String>,
        pub owner: Option<Owner>,
        pub editors: Vec<Owner>,
        pub users_by_role: Option<BTreeMap<String, Owner>>,
        pub groups: BTreeMap<String, BTreeMap<String, Vec<Owner>>>,
        pub extra: Option<Value>,
    }
}

partial! {
    /// Some of a user; a trailing comma is not needed.
    #[derive(PartialOrd, Eq, Hash)]
    pub struct Owner of User {
        /// What it is called.
        pub display_name: String,
        pub quota: Option<u64>
    }
}

partial! {
    struct WithWhole of File {
        owner: User,
        editors: Option<Vec<User>>,
    }
}

partial! {
    struct WithBox of File {
        owner: Option<Box<User>>,
        trashed: bool,
    }
}

fn read<T: Partial>(value: &Value) -> Result<T, String> {
    json::from_slice(value.to_string().as_bytes()).map_err(|error| error.to_string())
}

const MISSING: &str = "it is missing, and the struct has to have it";

#[test]
fn a_struct_asks_for_its_fields_by_their_wire_names() {
    assert_eq!(Owner::fields(), "displayName,quota");
    assert_eq!(
        Row::fields(),
        "name,type,iCalUID,@type,createdTime,size,status,labels,owner(displayName,quota),\
         editors(displayName,quota),usersByRole/*/displayName,usersByRole/*/quota,\
         groups/*/*/displayName,groups/*/*/quota,extra"
    );
    assert_eq!(WithWhole::fields(), "owner,editors");
}

#[test]
fn what_is_there_is_decoded() {
    let row: Row = read(&json!({
        "name": "x",
        "type": "t",
        "iCalUID": "1@2",
        "@type": "at",
        "createdTime": "2026-01-02T03:04:05Z",
        "size": "7",
        "status": "ARCHIVED",
        "labels": {"a": "b"},
        "owner": {"displayName": "Ada", "quota": 3},
        "editors": [{"displayName": "Bob"}],
        "usersByRole": {"dev": {"displayName": "Eve", "quota": "4"}},
        "groups": {"a": {"b": [{"displayName": "Joe"}]}},
        "extra": {"free": [1]},
        "kind": "not asked for",
    }))
    .unwrap();
    let owner = |name: &str, quota| Owner {
        display_name: name.to_owned(),
        quota,
    };
    let expected = Row {
        name: "x".to_owned(),
        r#type: Some("t".to_owned()),
        i_cal_uid: Some("1@2".to_owned()),
        at_type: Some("at".to_owned()),
        created_time: Some("2026-01-02T03:04:05Z".parse().unwrap()),
        size: 7,
        status: "ARCHIVED".into(),
        labels: BTreeMap::from([("a".to_owned(), "b".to_owned())]),
        owner: Some(owner("Ada", Some(3))),
        editors: vec![owner("Bob", None)],
        users_by_role: Some(BTreeMap::from([("dev".to_owned(), owner("Eve", Some(4)))])),
        groups: BTreeMap::from([(
            "a".to_owned(),
            BTreeMap::from([("b".to_owned(), vec![owner("Joe", None)])]),
        )]),
        extra: Some(json!({"free": [1]})),
    };
    assert_eq!(row, expected);
}

#[test]
fn absent_and_null_are_none_or_empty_or_the_default_or_an_error() {
    for absent in [
        json!({"name": "x"}),
        json!({"name": "x", "size": null, "status": null, "labels": null, "owner": null, "groups": null}),
    ] {
        let row: Row = read(&absent).unwrap();
        let expected = Row {
            name: "x".to_owned(),
            ..Row::default()
        };
        assert_eq!(row, expected);
        assert_eq!((row.size, row.status), (-1, FileStatus::Active.into()));
    }
    assert_eq!(read::<Row>(&json!({})), Err(format!("name: {MISSING}")));
    assert_eq!(
        read::<Row>(&json!({"name": null})),
        Err("name: it is null, and the struct has to have it".to_owned())
    );
}

#[test]
fn what_a_struct_has_no_place_for_is_an_error_with_its_place() {
    let cases = [
        (
            json!({"name": "x", "size": "seven"}),
            "size: invalid type: a string, expected a 64-bit integer".to_owned(),
        ),
        (
            json!({"name": "x", "owner": {}}),
            format!("owner.displayName: {MISSING}"),
        ),
        (
            json!({"name": "x", "editors": [{"displayName": "a"}, {"displayName": 1}]}),
            "editors[1].displayName: invalid type: integer `1`, expected a string".to_owned(),
        ),
        (
            json!({"name": "x", "groups": {"a.b": {"c": [{"displayName": "a"}, {}]}}}),
            format!("groups[\"a.b\"][\"c\"][1].displayName: {MISSING}"),
        ),
        (
            json!({"name": "x", "editors": [null]}),
            "editors: unexpected null in an array".to_owned(),
        ),
        (
            json!({"name": "x", "labels": {"a": 1}}),
            "labels[\"a\"]: invalid type: integer `1`, expected a string".to_owned(),
        ),
    ];
    for (value, expected) in cases {
        assert_eq!(read::<Row>(&value).map(|_| ()), Err(expected));
    }
    assert_eq!(
        json::from_slice::<Vec<Row>>(br#"[{"name":"a"},{}]"#)
            .unwrap_err()
            .to_string(),
        format!("[1].name: {MISSING}")
    );
}

#[test]
fn text_that_is_no_json_is_told_with_its_place_in_the_text() {
    let error = json::from_slice::<Row>(b"{\"name\":\"x\",\n\"size\":}").unwrap_err();
    assert_eq!(error.to_string(), "expected value at line 2 column 8");
}

#[test]
fn a_generated_struct_within_keeps_what_it_cannot_read() {
    use gapi_runtime::Record as _;
    let value = json!({"owner": {"quota": "many", "isNew": true}, "editors": [{"email": 1}]});
    let with: WithWhole = read(&value).unwrap();
    assert!(with.owner.is_malformed("quota"));
    assert_eq!(with.owner.kept("isNew").as_deref(), Some("true"));
    assert!(with.editors.unwrap()[0].is_malformed("email"));
    // What goes wrong beside it has its own place.
    let value = json!({"owner": {"quota": "many"}, "editors": 7});
    let expected = "editors: invalid type: integer `7`, expected an array";
    assert_eq!(
        read::<WithWhole>(&value).map(|_| ()),
        Err(expected.to_owned())
    );
    assert_eq!(
        read::<WithBox>(&json!({"owner": {"quota": []}})).map(|_| ()),
        Err(format!("trashed: {MISSING}"))
    );
}

#[test]
fn the_last_of_a_property_that_comes_twice_counts() {
    let twice = br#"{"name":"a","name":"b","owner":{"displayName":"x"},"owner":null}"#;
    let row: Row = json::from_slice(twice).unwrap();
    assert_eq!((row.name.as_str(), row.owner), ("b", None));
}

#[test]
fn a_struct_is_written_as_it_was_read() {
    let value = json!({"displayName": "Ada", "quota": "3"});
    let owner: Owner = read(&value).unwrap();
    let written: Value = serde_json::from_slice(&json::to_vec(&owner)).unwrap();
    assert_eq!(written, value);
    assert_eq!(
        format!("{owner:?}"),
        r#"Owner { display_name: "Ada", quota: Some(3) }"#
    );
}
