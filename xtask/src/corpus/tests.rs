//! The counter itself: a crate that loses something must not pass.

use std::collections::BTreeMap;

use super::names::{Difference, Kind, Names};
use super::report::DocumentReport;
use super::{raw_names, written_names};

const DOCUMENT: &str = r#"{
  "parameters": {"alt": {"type": "string", "enum": ["json", "media"]}, "quotaUser": {"type": "string"}},
  "schemas": {
    "File": {"id": "File", "type": "object", "properties": {
      "name": {"type": "string"},
      "owner": {"$ref": "User"},
      "labels": {"type": "array", "items": {"type": "object", "properties": {"key\"s": {"type": "string"}}}},
      "shares": {"type": "object", "additionalProperties": {"$ref": "User"}},
      "status": {"type": "string", "enum": ["ACTIVE", "GONE"]},
      "free": {"type": "object"}
    }},
    "User": {"id": "User", "type": "object"},
    "Cells": {"id": "Cells", "type": "array", "items": {"type": "any"}},
    "HttpBody": {"id": "HttpBody", "type": "object",
      "properties": {"contentType": {"type": "string"}, "data": {"type": "string", "format": "byte"}}}
  },
  "resources": {"files": {"methods": {
    "get": {"id": "x.files.get", "path": "files/{fileId}", "parameters": {
      "fileId": {"type": "string", "required": true, "location": "path"},
      "kind": {"type": "string", "required": true, "location": "query", "repeated": true},
      "view": {"type": "string", "location": "query", "enum": ["FULL"]}
    }, "response": {"$ref": "File"}},
    "put": {"id": "x.files.put", "path": "files", "request": {"$ref": "File"}, "response": {"$ref": "HttpBody"}},
    "watch": {"id": "x.files.watch", "path": "watch", "request": {"$ref": "HttpBody"}, "response": {"$ref": "User"}}
  }}}
}"#;

const SCHEMAS: &str = r#"
//! Schemas.
use std::collections::BTreeMap;
use gapi_runtime::v1::{Open, alias, open_enum, record};
use gapi_runtime::{Bytes, Value};

record! {
    /// A file: "quoted" { text.
    pub struct File = "File" {
        /// name = "wrong"
        pub name: Option<String> = "name",
        #[deprecated]
        pub owner: Option<Box<User>> = "owner",
        pub labels: Option<Vec<FileLabels>> = "labels",
        pub shares: Option<BTreeMap<String, User>> = "shares",
        pub status: Option<Open<FileStatus>> = "status",
        pub free: Option<BTreeMap<String, Value>> = "free",
    }
}

record! {
    pub struct FileLabels = "File.labels[]" {
        pub keys: Option<String> = "key\"s",
    }
}

open_enum! {
    pub enum FileStatus = "File.status" {
        Active = "ACTIVE",
        #[deprecated]
        Gone = "GONE",
    }
}

record! {
    pub struct User = "User" {}
}

alias! {
    pub type Cells = Vec<Value> = "Cells";
}

record! {
    pub struct HttpBody = "HttpBody" {
        pub content_type: Option<String> = "contentType",
        pub data: Option<Bytes> = "data",
    }
}
"#;

const FILES: &str = r#"
//! The resource `files`.
use gapi_runtime::RawBody;
use gapi_runtime::v1::{self, Call, HttpMethod, Segment, Service, call, open_enum};
use crate::schemas::{File, User};

impl Files {
    pub fn other(&self) -> other::Other {
        let service = self.service.clone();
        other::Other { service }
    }

    pub fn get(&self, file_id: impl Into<String>, kind: impl IntoIterator<Item = impl Into<String>>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("fileId", file_id.into());
        for value in kind {
            call.query_add("kind", value.into());
        }
        Get { call }
    }

    pub fn put(&self, request: File) -> Put {
        let mut call = Call::new(&self.service, &PUT);
        call.body(request);
        Put { call }
    }

    pub fn watch(&self, request: RawBody) -> Watch {
        let mut call = Call::new(&self.service, &WATCH);
        call.raw_body(request);
        Watch { call }
    }
}

const GET: v1::Method = v1::Method {
    id: "x.files.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("files/"), Segment::Value("fileId")],
    ..v1::Method::DEFAULT
};

v1::call! {
    pub struct Get -> File {
        view: Open<GetView> = "view",
    }
}

const PUT: Method = Method {
    id: "x.files.put",
    path: &[Segment::Text("files")],
    ..Method::DEFAULT
};

call! {
    pub struct Put -> RawBody {}
}

const WATCH: Method = Method {
    id: "x.files.watch",
    path: &[Segment::Text("watch")],
    streaming: true,
    ..Method::DEFAULT
};

call! {
    pub struct Watch -> Vec<User> {}
}

open_enum! {
    pub enum GetView = "x.files.get.view" {
        Full = "FULL",
    }
}
"#;

const PARAMETERS: &str = r#"
parameters! {
    pub struct StandardParameters {
        alt: Open<Alt> = "alt",
        quota_user: String = "quotaUser",
    }
}

open_enum! {
    pub enum Alt = "parameters.alt" {
        Json = "json",
        Media = "media",
    }
}
"#;

/// Counts the sample with a part of its output replaced.
fn count(from: &str, to: &str) -> DocumentReport {
    let files = [
        ("src/schemas/file.rs", SCHEMAS),
        ("src/resources/files.rs", FILES),
        ("src/parameters.rs", PARAMETERS),
    ];
    assert!(
        from.is_empty() || files.iter().any(|(_, text)| text.contains(from)),
        "{from}"
    );
    let mut reader = written_names::Reader::default();
    for (path, text) in files {
        let text = if from.is_empty() {
            text.to_owned()
        } else {
            text.replace(from, to)
        };
        reader.file(path, &text).unwrap();
    }
    let (output, problems) = reader.finish();
    let mut report = DocumentReport {
        problems,
        ..DocumentReport::default()
    };
    report.compare(raw_names::read(DOCUMENT.as_bytes()).unwrap(), output);
    report
}

fn differences(report: &DocumentReport) -> Vec<(Kind, &Difference)> {
    report
        .differences
        .iter()
        .map(|(kind, difference)| (*kind, difference))
        .collect()
}

fn missing(names: &[&str]) -> Difference {
    Difference {
        missing: names.iter().map(|name| (*name).to_owned()).collect(),
        extra: Vec::new(),
    }
}

#[test]
fn a_faithful_crate_is_equal() {
    let report = count("", "");
    assert_eq!(differences(&report), []);
    assert_eq!(report.problems, [""; 0]);
    let counts: BTreeMap<Kind, usize> = report
        .counts
        .iter()
        .map(|(kind, count)| (*kind, count.document))
        .collect();
    let expected = [
        (Kind::Methods, 3),
        (Kind::Schemas, 5),
        (Kind::Properties, 9),
        (Kind::Parameters, 3),
        (Kind::GlobalParameters, 2),
        (Kind::EnumValues, 5),
        (Kind::References, 6),
    ];
    assert_eq!(counts, BTreeMap::from(expected));
}

#[test]
fn whatever_is_dropped_is_named() {
    let cases = [
        (
            "pub name: Option<String> = \"name\",",
            Kind::Properties,
            "File: name",
        ),
        ("Gone = \"GONE\",", Kind::EnumValues, "File.status: GONE"),
        (
            "Full = \"FULL\",",
            Kind::EnumValues,
            "x.files.get.view: FULL",
        ),
        (
            "view: Open<GetView> = \"view\",",
            Kind::Parameters,
            "x.files.get: view",
        ),
        (
            "call.query_add(\"kind\", value.into());",
            Kind::Parameters,
            "x.files.get: kind",
        ),
        (
            "quota_user: String = \"quotaUser\",",
            Kind::GlobalParameters,
            "quotaUser",
        ),
        (
            "record! {\n    pub struct User = \"User\" {}\n}",
            Kind::Schemas,
            "User",
        ),
        (
            "call.body(request);",
            Kind::References,
            "x.files.put.request: File",
        ),
    ];
    for (dropped, kind, name) in cases {
        let report = count(dropped, "");
        let found = report.differences.get(&kind);
        assert_eq!(found, Some(&missing(&[name])), "{dropped}");
    }
}

#[test]
fn a_type_degraded_to_any_value_is_named() {
    let report = count("Option<Box<User>>", "Option<Value>");
    assert_eq!(
        differences(&report),
        [(Kind::References, &missing(&["File.owner: User"]))]
    );
    let report = count(
        "Option<Vec<FileLabels>>",
        "Option<Vec<BTreeMap<String, String>>>",
    );
    assert_eq!(
        differences(&report),
        [(
            Kind::References,
            &missing(&["File.labels[]: File.labels[]"])
        )]
    );
}

#[test]
fn what_is_made_up_is_named() {
    let report = count("Json = \"json\",", "Json = \"json\", Proto = \"proto\",");
    let extra = Difference {
        missing: Vec::new(),
        extra: vec!["parameters.alt: proto".to_owned()],
    };
    assert_eq!(differences(&report), [(Kind::EnumValues, &extra)]);
}

#[test]
fn what_does_not_hang_together_is_a_problem() {
    let cases = [
        (
            "Segment::Value(\"fileId\")",
            "Segment::Text(\"x\")",
            "fills [\"fileId\"] of the path's []",
        ),
        (
            "&self.service, &PUT",
            "&self.service, &GET",
            "no descriptor GET of its own",
        ),
        (
            "pub struct Put ->",
            "pub struct Post ->",
            "no call Put of its own",
        ),
        (
            "pub struct FileLabels",
            "pub struct Other",
            "unknown type FileLabels",
        ),
        (
            "use gapi_runtime::{Bytes, Value};",
            "",
            "unknown type Bytes",
        ),
        (
            "alias! {",
            "alias! { pub type Odd;",
            "alias! Odd has a form that is not known",
        ),
    ];
    for (from, to, problem) in cases {
        let report = count(from, to);
        assert!(
            report.problems.iter().any(|found| found.contains(problem)),
            "{from}: {:?}",
            report.problems
        );
    }
}

#[test]
fn names_that_are_no_json_are_an_error() {
    assert!(raw_names::read(b"{").is_err());
    let names: Names = raw_names::read(b"[]").unwrap();
    assert!(Kind::ALL.iter().all(|kind| names.count(*kind) == 0));
}
