//! What is decoded encodes to equal JSON, and nothing is lost on the way.

#![allow(clippy::unwrap_used, reason = "tests fail by panicking")]

use std::collections::BTreeMap;

use gapi_runtime::v1::{Open, alias, open_enum, record};
use gapi_runtime::{Bytes, Date, Duration, FieldMask, Record, Timestamp, Value, json};
use serde_json::json;

record! {
    /// A file.
    pub struct File = "File" {
        /// Bytes.
        pub content: Option<Bytes> = "content",
        /// A time.
        pub created_time: Option<Timestamp> = "createdTime",
        /// A day.
        pub day: Option<Date> = "day",
        /// A name that is no longer used.
        #[deprecated]
        pub legacy_name: Option<String> = "legacyName",
        /// A map.
        pub labels: Option<BTreeMap<String, String>> = "labels",
        /// A mask.
        pub mask: Option<FieldMask> = "mask",
        /// A name.
        pub name: Option<String> = "name",
        /// A record.
        pub owner: Option<Box<User>> = "owner",
        /// Records.
        pub parents: Option<Vec<File>> = "parents",
        /// A 32-bit number.
        pub rank: Option<i32> = "rank",
        /// A number.
        pub ratio: Option<f64> = "ratio",
        /// A 64-bit number.
        pub size: Option<i64> = "size",
        /// A status.
        pub status: Option<Open<FileStatus>> = "status",
        /// A wait.
        pub wait: Option<Duration> = "wait",
        /// Free JSON.
        pub extra: Option<Value> = "extra",
        /// Cells.
        pub rows: Option<Cells> = "rows",
    }
}

record! {
    /// A user.
    pub struct User = "User" {
        /// An address.
        pub email: Option<String> = "email",
        /// A count.
        pub quota: Option<u64> = "quota",
    }
}

open_enum! {
    /// A status.
    pub enum FileStatus = "File.status" {
        /// Active.
        Active = "ACTIVE",
        /// Gone.
        #[deprecated]
        Deleted = "DELETED",
    }
}

alias! {
    /// Rows of cells.
    pub type Cells = Vec<Vec<Value>> = "Cells";
}

fn decode(text: &str) -> File {
    json::from_slice(text.as_bytes()).unwrap()
}

fn encode(file: &File) -> Value {
    serde_json::from_slice(&json::to_vec(file)).unwrap()
}

#[track_caller]
fn assert_round_trip(text: &str) {
    let expected: Value = serde_json::from_str(text).unwrap();
    assert_eq!(encode(&decode(text)), expected);
}

#[test]
fn a_whole_record_comes_back_as_it_was() {
    assert_round_trip(
        r#"{"content":"-_8=","createdTime":"2026-02-13T12:00:00.120+01:00","day":"2026-02-13","labels":{"a":"b"},
            "mask":"name,owner.email","name":"x","owner":{"email":"e","quota":"18446744073709551615"},
            "parents":[{"name":"p"},{}],"rank":-3,"ratio":0.1,"size":"-9223372036854775808","status":"ACTIVE","wait":"3.5s",
            "extra":{"a":[1,null,"b"]},"rows":[["a",1,true,null],[]]}"#,
    );
}

#[test]
fn base64_of_either_alphabet_with_or_without_padding_is_read_and_sent_url_safe_and_padded() {
    for text in ["-_8=", "-_8", "+/8=", "+/8"] {
        let file = decode(&json!({ "content": text }).to_string());
        assert_eq!(file.content.as_deref(), Some(&[0xfb, 0xff][..]), "{text}");
        assert_eq!(encode(&file), json!({ "content": "-_8=" }));
    }
}

#[test]
fn long_integers_are_read_from_strings_and_numbers_and_sent_as_strings() {
    for text in [r#"{"size":"42"}"#, r#"{"size":42}"#, r#"{"size":42.0}"#] {
        let file = decode(text);
        assert_eq!(file.size, Some(42), "{text}");
        assert_eq!(encode(&file), json!({ "size": "42" }));
    }
}

#[test]
fn doubles_without_a_literal_are_strings_both_ways() {
    for text in ["NaN", "Infinity", "-Infinity"] {
        assert_round_trip(&json!({ "ratio": text }).to_string());
    }
    assert_eq!(decode(r#"{"ratio":3}"#).ratio, Some(3.0));
}

#[test]
fn free_json_keeps_every_kind_of_value() {
    let file = decode(r#"{"extra":null,"rows":[[1e300,{"a":1}]]}"#);
    assert_eq!(file.extra, Some(Value::Null));
    assert_eq!(
        encode(&file),
        json!({ "extra": null, "rows": [[1e300, { "a": 1 }]] })
    );
}

#[test]
fn integers_beyond_64_bits_come_back_to_the_last_digit() {
    let long = "123456789012345678901234567890";
    for text in [
        format!(r#"{{"unheardOf":{long}}}"#),
        format!(r#"{{"extra":{{"a":[{long},1]}}}}"#),
        format!(r#"{{"size":{long}}}"#),
        format!(r#"{{"owner":{{"quota":{long}}}}}"#),
    ] {
        assert_eq!(
            String::from_utf8(json::to_vec(&decode(&text))).unwrap(),
            text
        );
    }
}

#[test]
fn a_long_float_in_free_json_is_not_taken_for_an_integer() {
    assert_eq!(
        decode(r#"{"extra":1e30,"name":"123456789012345678901"}"#).extra,
        Some(json!(1e30))
    );
}

#[test]
fn unknown_enum_values_are_kept() {
    let file = decode(r#"{"status":"FROZEN"}"#);
    assert_eq!(file.status, Some("FROZEN".into()));
    assert_eq!(file.status.as_ref().and_then(Open::known), None);
    assert_round_trip(r#"{"status":"FROZEN"}"#);
}

#[test]
fn unknown_properties_are_kept_and_sent_back_at_every_depth() {
    let text = r#"{"name":"x","next":{"a":[1.50,"b"]},"owner":{"email":"e","role":"r"},"parents":[{"z":null}]}"#;
    assert_round_trip(text);
    assert_eq!(
        decode(text).unknown(),
        [("next".to_owned(), r#"{"a":[1.50,"b"]}"#.to_owned())]
    );
}

#[test]
fn one_malformed_property_loses_nothing_and_is_reported() {
    let text =
        r#"{"name":"x","parents":[{"name":"p","size":"big"},{"day":"2026-02-30"}],"ratio":[]}"#;
    let (file, malformed) = json::from_slice_reporting::<File>(text.as_bytes()).unwrap();
    assert_eq!(file.name.as_deref(), Some("x"));
    let parents = file.parents.as_ref().unwrap();
    assert_eq!(parents[0].name.as_deref(), Some("p"));
    assert!(parents[0].is_malformed("size"));
    assert_eq!(parents[0].kept("size").as_deref(), Some(r#""big""#));
    let properties: Vec<_> = malformed
        .iter()
        .map(|malformed| malformed.property.as_str())
        .collect();
    assert_eq!(properties, ["File.size", "File.day", "File.ratio"]);
    assert_round_trip(text);
}

#[test]
fn nulls_are_kept_beside_absent_and_empty() {
    let file = decode(r#"{"name":null,"labels":{},"parents":[]}"#);
    assert_eq!(
        (
            file.name.as_deref(),
            file.is_null("name"),
            file.is_null("size")
        ),
        (None, true, false)
    );
    assert_eq!(file.labels, Some(BTreeMap::new()));
    assert_round_trip(r#"{"name":null,"labels":{},"parents":[]}"#);
}

#[test]
fn a_null_that_is_set_clears_the_field_and_a_later_value_wins() {
    let mut file = File::default().name("x");
    file.set_null("name");
    assert_eq!(encode(&file), json!({ "name": null }));
    let file = file.name("y");
    assert!(!file.is_null("name"));
    assert_eq!(json::to_vec(&file), br#"{"name":"y"}"#);
}

#[test]
fn only_the_named_properties_are_sent_and_absent_ones_as_null() {
    let file = decode(r#"{"name":"x","size":"1","rank":2,"unheardOf":true}"#);
    let patch = file.only(["name", "day", "unheardOf"]).unwrap();
    assert_eq!(
        encode(&patch),
        json!({ "name": "x", "day": null, "unheardOf": true })
    );
}

#[test]
fn a_malformed_item_of_a_list_or_map_keeps_the_whole_property() {
    assert_round_trip(r#"{"labels":{"a":1,"b":"c"},"parents":[{},7],"rows":[3]}"#);
    assert_round_trip(r#"{"labels":{"a":null}}"#);
}

#[test]
fn items_of_one_list_may_send_their_properties_in_any_order() {
    let items = [
        r#"{"size":"1","name":"a","owner":{"quota":"1","email":"e"},"parents":[{"size":"4","day":"2026-01-02"}]}"#,
        r#"{"name":"b","new":1,"owner":{"email":"f","quota":"2"},"parents":[],"size":"2"}"#,
        r#"{"size":"3","name":"c","owner":{"quota":"3"},"parents":[{"day":"2026-01-03","size":"5"},{"size":"6"}]}"#,
        r#"{"status":"LIVE","content":"","rank":1,"name":"d","name":"e","size":null}"#,
    ];
    let together = decode(&format!(r#"{{"parents":[{}]}}"#, items.join(",")));
    let alone: Vec<_> = items.into_iter().map(decode).collect();
    assert_eq!(together.parents, Some(alone));
}

#[test]
fn deep_nesting_is_neither_lost_nor_a_crash() {
    let mut text = r#"{"name":"bottom"}"#.to_owned();
    for _ in 0..2_000 {
        text = format!(r#"{{"parents":[{text}]}}"#);
    }
    assert_eq!(
        String::from_utf8(json::to_vec(&decode(&text))).unwrap(),
        text
    );
    let brackets = format!(
        r#"{{"unheardOf":{}{}}}"#,
        "[".repeat(100_000),
        "]".repeat(100_000)
    );
    assert_eq!(
        String::from_utf8(json::to_vec(&decode(&brackets))).unwrap(),
        brackets
    );
}

#[test]
fn what_is_not_json_or_not_an_object_is_an_error_with_its_place() {
    let error = |text: &[u8]| json::from_slice::<File>(text).unwrap_err().to_string();
    assert_eq!(
        error(b"{\"name\":\"x\""),
        "EOF while parsing an object at line 1 column 11"
    );
    assert_eq!(
        error(b"[]"),
        "invalid type: sequence, expected an object at line 1 column 2"
    );
    assert_eq!(error(b"null"), "unexpected null");
    assert!(error(b"{\"name\":\"\xff\"}").contains("invalid utf-8"));
    assert!(error(b"{} {}").contains("trailing characters"));
}

#[test]
fn serde_traits_work_for_other_formats_too() {
    let file = decode(r#"{"name":"x","size":"5","next":[1]}"#);
    let value = serde_json::to_value(&file).unwrap();
    assert_eq!(value, json!({ "name": "x", "size": "5", "next": [1] }));
    assert_eq!(serde_json::from_value::<File>(value).unwrap(), file);
}

#[test]
fn setters_take_what_comes_naturally() {
    let file = File::default()
        .name("x")
        .size(5)
        .rank(1)
        .ratio(0.5)
        .status(FileStatus::Active)
        .owner(User::default().quota(7))
        .parents([File::default()])
        .labels([("a", "b")])
        .content(vec![1, 2])
        .created_time(std::time::SystemTime::UNIX_EPOCH)
        .wait(std::time::Duration::from_secs(2))
        .mask("name")
        .extra("free");
    assert_eq!(
        encode(&file),
        json!({ "name": "x", "size": "5", "rank": 1, "ratio": 0.5, "status": "ACTIVE", "owner": { "quota": "7" },
                "parents": [{}], "labels": { "a": "b" }, "content": "AQI=", "createdTime": "1970-01-01T00:00:00Z",
                "wait": "2s", "mask": "name", "extra": "free" })
    );
}

#[test]
fn records_are_equal_when_all_their_values_are() {
    let text = r#"{"content":"-_8=","createdTime":"2026-02-13T12:00:00Z","labels":{"a":"b"},"name":"x","owner":{"quota":"7"},
        "parents":[{"name":"p"}],"ratio":0.5,"size":"1","status":"ACTIVE","wait":"3s","extra":[1],"next":1}"#;
    let file = decode(text);
    assert_eq!(file, file.clone());
    assert_eq!(
        file,
        file.clone()
            .created_time(Timestamp::from_unix(1_770_984_000, 0).unwrap())
    );
    for other in [
        file.clone().content(vec![1]),
        file.clone().labels([("a", "c")]),
        file.clone().labels([("a", "b"), ("c", "d")]),
        file.clone().owner(User::default().quota(8)),
        file.clone().parents([File::default()]),
        file.clone()
            .parents([File::default().name("p"), File::default()]),
        file.clone().size(2),
        file.clone().status("FROZEN"),
        file.clone().wait(std::time::Duration::from_secs(4)),
        file.clone().extra("free"),
        file.clone().rank(1),
        decode(r#"{"name":"x"}"#),
        decode(&text.replace(r#""next":1"#, r#""next":2"#)),
    ] {
        assert_ne!(file, other);
    }
}

#[test]
fn a_clone_has_every_value_and_what_no_field_holds() {
    let text = r#"{"content":"AQ==","createdTime":"2026-02-13T13:00:00.000+01:00","day":"2026-02-13","extra":{"a":[1]},
        "labels":{"a":"b"},"mask":"name,owner.email","name":null,"owner":{"email":"a@b","new":1},"parents":[{"rank":1}],
        "rank":"much","ratio":"NaN","rows":[[1,"x"]],"size":"9007199254740993","status":"NEW","wait":"1.50s"}"#;
    let file = decode(text);
    let mut clone = file.clone();
    assert_eq!(json::to_vec(&clone), json::to_vec(&file));
    assert!(clone.is_null("name") && clone.is_malformed("rank"));
    clone.parents.get_or_insert_default().clear();
    clone.set_null("owner");
    assert_eq!(json::to_vec(&file), json::to_vec(&decode(text)));
}

#[test]
fn enums_are_plain_values() {
    fn plain<T: Copy + Eq + std::hash::Hash + std::fmt::Debug + Send + Sync>() {}
    plain::<FileStatus>();
    #[allow(deprecated, reason = "the second value is what is looked up")]
    let gone = FileStatus::Deleted;
    assert_eq!(Open::from(gone).as_str(), "DELETED");
    assert_eq!(Open::from("DELETED"), gone);
    assert_eq!(format!("{gone:?}"), "Deleted");
}

#[test]
fn debug_shows_only_what_is_there() {
    let file = decode(r#"{"name":"x","status":"ACTIVE","next":[1],"day":"2026-02-13"}"#);
    assert_eq!(
        format!("{file:?}"),
        r#"File { day: 2026-02-13, name: "x", status: "ACTIVE", next: [1] }"#
    );
}

#[test]
fn times_compare_as_instants_and_keep_their_text() {
    let early: Timestamp = "2026-02-13T12:00:00.1Z".parse().unwrap();
    let late: Timestamp = "2026-02-13T12:00:00.2+00:00".parse().unwrap();
    assert!(early < late);
    assert_eq!(early, "2026-02-13T13:00:00.100+01:00".parse().unwrap());
    for text in [
        "2026-02-13",
        "2026-02-30T00:00:00Z",
        "2026-02-13T24:00:00Z",
        "2026-02-13T00:00:00",
        "é26-02-13T00:00:00Z",
    ] {
        assert!(text.parse::<Timestamp>().is_err(), "{text}");
    }
    let round: Timestamp = Timestamp::from_unix(early.seconds(), early.nanoseconds()).unwrap();
    assert_eq!(round.as_str(), "2026-02-13T12:00:00.100Z");
    assert!("-0.5s".parse::<Duration>().unwrap() < "0s".parse().unwrap());
    assert!("1.1234567890s".parse::<Duration>().is_err());
    assert!(std::time::Duration::try_from(&"-1s".parse::<Duration>().unwrap()).is_err());
}

#[cfg(all(feature = "chrono", feature = "jiff", feature = "time"))]
#[test]
fn times_convert_to_and_from_the_date_libraries() {
    let instant: Timestamp = "2026-02-13T12:00:00.25+01:00".parse().unwrap();
    assert_eq!(
        Timestamp::from(chrono::DateTime::<chrono::FixedOffset>::try_from(&instant).unwrap()),
        instant
    );
    assert_eq!(
        Timestamp::from(chrono::DateTime::<chrono::Utc>::try_from(&instant).unwrap()),
        instant
    );
    assert_eq!(
        Timestamp::try_from(jiff::Timestamp::try_from(&instant).unwrap()).unwrap(),
        instant
    );
    assert_eq!(
        Timestamp::try_from(time::OffsetDateTime::try_from(&instant).unwrap()).unwrap(),
        instant
    );

    let day = Date::new(2024, 2, 29).unwrap();
    assert_eq!(
        Date::try_from(chrono::NaiveDate::try_from(day).unwrap()).unwrap(),
        day
    );
    assert_eq!(
        Date::try_from(jiff::civil::Date::try_from(day).unwrap()).unwrap(),
        day
    );
    assert_eq!(
        Date::try_from(time::Date::try_from(day).unwrap()).unwrap(),
        day
    );

    let length: Duration = "-3.5s".parse().unwrap();
    assert_eq!(
        Duration::from(chrono::TimeDelta::try_from(&length).unwrap()),
        length
    );
    assert_eq!(
        Duration::from(jiff::SignedDuration::try_from(&length).unwrap()),
        length
    );
    assert_eq!(
        Duration::from(time::Duration::try_from(&length).unwrap()),
        length
    );
    assert_eq!(
        Duration::from_nanoseconds(-3_500_000_000).as_str(),
        "-3.500s"
    );
    assert!(
        jiff::SignedDuration::try_from(&"99999999999999999999s".parse::<Duration>().unwrap())
            .is_err()
    );
}
