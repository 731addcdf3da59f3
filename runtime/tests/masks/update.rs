//! Masks of updates, and bodies that have what a mask names.

use gapi_runtime::{FieldMask, MaskError, Record, json};
use serde_json::{Value, json};

use crate::api::{File, User};

fn encode(record: &File) -> Value {
    serde_json::from_slice(&json::to_vec(record)).unwrap()
}

fn only(file: &File, names: &[&str]) -> Result<Value, String> {
    let only = file.clone().only(names.iter().copied());
    only.map(|file| encode(&file))
        .map_err(|error| error.to_string())
}

#[test]
fn a_mask_names_what_is_set_down_to_the_leaves() {
    let mut file = File::default()
        .name("x")
        .labels([("a.b", "c")])
        .extra(json!({"a": 1}))
        .editors([User::default().email("e")])
        .owner(
            User::default()
                .quota(3_u64)
                .manager(User::default().email("m")),
        );
    file.set_null("size");
    file.set_unknown("brandNew", &json!({"deep": true}));
    assert_eq!(
        FieldMask::of(&file).unwrap().as_str(),
        "extra,labels,name,owner.quota,owner.manager.email,editors,size,brandNew"
    );
}

#[test]
fn nulls_and_empty_structs_are_named_so_that_they_clear() {
    let mut owner = User::default();
    owner.set_null("email");
    let file = File::default().owner(owner).labels([("a", "b"); 0]);
    let (body, mask) = file.with_mask().unwrap();
    assert_eq!(mask.as_str(), "labels,owner.email");
    assert_eq!(
        encode(&body),
        json!({"labels": {}, "owner": {"email": null}})
    );
    let emptied = File::default().owner(User::default());
    assert_eq!(FieldMask::of(&emptied).unwrap().as_str(), "owner");
}

#[test]
fn a_value_that_came_malformed_is_named_where_it_is_sent() {
    let file: File = json::from_slice(br#"{"size":"many","owner":{"quota":[]}}"#).unwrap();
    assert_eq!(FieldMask::of(&file).unwrap().as_str(), "owner.quota,size");
}

#[test]
fn a_mask_of_nothing_is_an_error() {
    assert_eq!(FieldMask::of(&File::default()), Err(MaskError::Empty));
    assert_eq!(File::default().only([]), Err(MaskError::Empty));
    assert_eq!(FieldMask::named::<File>([]), Err(MaskError::Empty));
    assert!(gapi_runtime::Error::from(MaskError::Empty).is_invalid_request());
}

#[test]
fn a_body_has_what_is_named_and_null_where_there_is_nothing() {
    let file = File::default()
        .name("x")
        .size(1)
        .owner(User::default().email("e").quota(2_u64));
    for (names, expected) in [
        (
            &["name", "trashed"][..],
            json!({"name": "x", "trashed": null}),
        ),
        (&["owner"], json!({"owner": {"email": "e", "quota": "2"}})),
        (
            &["owner.email", "size"],
            json!({"owner": {"email": "e"}, "size": "1"}),
        ),
        (
            &["owner.displayName", "owner.quota"],
            json!({"owner": {"displayName": null, "quota": "2"}}),
        ),
        (
            &["owner.manager.email"],
            json!({"owner": {"manager": {"email": null}}}),
        ),
        // Named itself, it is whole, whatever else is named.
        (
            &["owner.email", "owner", "owner.displayName"],
            json!({"owner": {"email": "e", "quota": "2"}}),
        ),
        (&["name", "name"], json!({"name": "x"})),
        (&["`name`"], json!({"name": "x"})),
    ] {
        assert_eq!(only(&file, names), Ok(expected), "{names:?}");
    }
}

#[test]
fn what_is_kept_beside_the_fields_can_be_named() {
    let file: File = json::from_slice(
        br#"{"size":"many","name":null,"owner":{"new":1,"email":null,"quota":"1"},"odd.name":true}"#,
    )
    .unwrap();
    for (names, expected) in [
        (&["size", "name"][..], json!({"size": "many", "name": null})),
        (
            &["owner.new", "owner.email"],
            json!({"owner": {"new": 1, "email": null}}),
        ),
        (&["`odd.name`"], json!({"odd.name": true})),
    ] {
        assert_eq!(only(&file, names), Ok(expected), "{names:?}");
    }
    assert_eq!(
        FieldMask::of(&file).unwrap().as_str(),
        "name,owner.email,owner.quota,owner.new,size,`odd.name`"
    );
}

#[test]
fn a_cleared_struct_can_be_named_in_parts() {
    let mut file = File::default();
    file.set_null("owner");
    let expected = json!({"owner": {"email": null}});
    assert_eq!(only(&file, &["owner.email"]), Ok(expected));
}

#[test]
fn names_that_name_nothing_are_errors() {
    let file: File = json::from_slice(br#"{"labels":{"a":"b"},"owner":7,"new":{"a":1}}"#).unwrap();
    for (names, expected) in [
        (&["nmae"][..], "`File` has no property `nmae`"),
        (
            &["name", "created_time"],
            "`File` has no property `created_time`; masks have names as on the wire, here `createdTime`",
        ),
        (
            &["parents.x"],
            "`File.parents` is not an object with known properties, so `x` names nothing in it; `parents` names it as a whole",
        ),
        (
            &["labels.a"],
            "`File.labels` is not an object with known properties, so `a` names nothing in it; `labels` names it as a whole",
        ),
        (
            &["new.a"],
            "`File.new` is not an object with known properties, so `a` names nothing in it; `new` names it as a whole",
        ),
        // It came as a number, which has no parts.
        (
            &["owner.email"],
            "`File.owner` is not an object with known properties, so `email` names nothing in it; `owner` names it as a whole",
        ),
        (&[""], "`File` has no property ``"),
        (&["name,size"], "`File` has no property `name,size`"),
        (&["`name"], "`File` has no property ``name`"),
    ] {
        assert_eq!(only(&file, names), Err(expected.to_owned()), "{names:?}");
    }
    let error = FieldMask::named::<File>(["owner.display_name"]).unwrap_err();
    let expected = MaskError::Unknown {
        record: "User",
        property: "display_name".to_owned(),
        meant: Some("displayName"),
    };
    assert_eq!(error, expected);
}

#[test]
fn checked_masks_are_of_any_known_path() {
    let mask = FieldMask::named::<File>(["name", "owner.manager.manager.email", "@type"]).unwrap();
    assert_eq!(mask.as_str(), "name,owner.manager.manager.email,@type");
}

#[test]
fn masks_are_camel_case_however_they_are_written() {
    for (text, expected) in [
        ("display_name", "displayName"),
        (
            "display_name,owner.quota_left",
            "displayName,owner.quotaLeft",
        ),
        ("displayName", "displayName"),
        // Names and keys that are so.
        ("_type", "_type"),
        (
            "labels.`snake_key`.sub_field",
            "labels.`snake_key`.subField",
        ),
        ("a_1", "a_1"),
        ("*", "*"),
    ] {
        assert_eq!(FieldMask::from(text).as_str(), expected);
        assert_eq!(text.split(',').collect::<FieldMask>().as_str(), expected);
    }
    // What a server sent is its own.
    let received: File = json::from_slice(br#"{"mask":"a_b"}"#).unwrap();
    assert_eq!(encode(&received), json!({"mask": "a_b"}));
}

#[test]
fn paths_are_split_at_commas_outside_of_keys() {
    let mask = FieldMask::from("a, b.`c,d`.e,,f");
    assert_eq!(mask.paths().collect::<Vec<_>>(), ["a", "b.`c,d`.e", "f"]);
}
