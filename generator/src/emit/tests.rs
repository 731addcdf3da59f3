//! A small API, printed.

use super::docs::sentence;
use super::emit;
use crate::ir::*;
use crate::{Files, Options};

fn param(ident: &str, wire_name: &str, ty: Type) -> Param {
    Param {
        ident: ident.into(),
        wire_name: wire_name.into(),
        ty,
        docs: sentence("Docs."),
        deprecated: false,
    }
}

fn method(name: &str, path: Vec<Segment>) -> Method {
    Method {
        id: format!("library.books.{name}"),
        ident: name.into(),
        const_ident: name.to_uppercase(),
        call_ident: format!("{}{}", name[..1].to_uppercase(), &name[1..]),
        http_method: HttpMethod::Get,
        path: PathTemplate { segments: path },
        docs: sentence("Does it."),
        deprecated: false,
        arguments: Vec::new(),
        optional: Vec::new(),
        response: Response::Empty,
        scopes: Vec::new(),
        default_scope: None,
        api_version: None,
        upload: None,
        download: None,
        subscription: false,
        repeat: Repeat::ByVerb,
        request_id: false,
        attempt_timeout: None,
        paging: None,
        operation: None,
    }
}

fn empty() -> Api {
    Api {
        name: "library".into(),
        version: "v1".into(),
        revision: "20260101".into(),
        title: "Library API".into(),
        documentation_link: None,
        package: "gapi-library-v1".into(),
        service: "Library".into(),
        docs: sentence("Lends books."),
        root_url: "https://library.googleapis.com/".into(),
        service_path: String::new(),
        batch_path: "batch".into(),
        mtls_root_url: None,
        endpoints: Vec::new(),
        data_wrapper: false,
        scopes: Vec::new(),
        parameters: Vec::new(),
        parameter_types: Vec::new(),
        methods: Vec::new(),
        method_types: Vec::new(),
        resources: Vec::new(),
        schemas: Vec::new(),
        types: Vec::new(),
        features: Vec::new(),
        operations: Vec::new(),
        example: None,
    }
}

fn resource(ident: &str, module: &str, methods: Vec<Method>) -> Resource {
    Resource {
        ident: ident.into(),
        module: module.into(),
        accessor: module.into(),
        wire_path: module.into(),
        docs: sentence(format!("The resource `{module}`.")),
        deprecated: false,
        gate: Vec::new(),
        methods,
        types: Vec::new(),
        resources: Vec::new(),
    }
}

fn record(ident: &str, fields: Vec<Field>) -> TypeDef {
    TypeDef {
        ident: ident.into(),
        wire_path: ident.into(),
        docs: sentence("A thing."),
        deprecated: false,
        home: Home::Schema(0),
        kind: TypeKind::Record(fields),
    }
}

fn field(ident: &str, ty: Type) -> Field {
    Field {
        ident: ident.into(),
        wire_name: ident.into(),
        ty,
        docs: sentence("Docs."),
        deprecated: false,
    }
}

fn schema(module: &str, id: usize) -> SchemaFile {
    SchemaFile {
        module: module.into(),
        wire_name: module.into(),
        types: vec![TypeId(id)],
        gate: Vec::new(),
    }
}

fn print(api: &Api) -> Files {
    emit(
        api,
        &Options {
            crate_version: "0.1.0".into(),
            ..Options::default()
        },
    )
    .expect("the API is well formed")
}

#[test]
fn what_an_api_does_not_have_has_no_file() {
    let files = print(&empty());
    let paths: Vec<_> = files.iter().map(|(path, _)| path).collect();
    assert_eq!(
        paths,
        ["Cargo.toml", "README.md", "rustfmt.toml", "src/lib.rs"]
    );
    let library = files.get("src/lib.rs").unwrap_or_default();
    assert!(!library.contains("pub mod"), "{library}");
    assert!(
        library.contains("#[allow(dead_code, reason = "),
        "{library}"
    );
}

#[test]
fn a_resource_reads_as_if_written_by_hand() {
    let mut get = method(
        "get",
        vec![
            Segment::Text("books/".into()),
            Segment::Value("bookId".into()),
        ],
    );
    get.arguments = vec![
        Argument::Path(param("book_id", "bookId", Type::String)),
        Argument::Query(param("pages", "pages", Type::List(Box::new(Type::I32)))),
    ];
    get.optional = vec![param("due", "due", Type::Timestamp)];
    get.response = Response::Json(Type::Record(TypeId(0)));
    get.scopes = vec![ScopeId(0)];
    let mut api = empty();
    api.scopes = vec![Scope {
        ident: "READ".into(),
        url: "https://x/read".into(),
        docs: sentence("Reads."),
    }];
    api.types = vec![record("Book", Vec::new())];
    api.schemas = vec![schema("book", 0)];
    api.resources = vec![resource("Books", "books", vec![get])];
    let expected = r#"//! The resource `books`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Param;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Book;
use crate::scopes;

/// The resource `books`.
#[derive(Clone, Debug)]
pub struct Books {
    pub(crate) service: Service,
}

impl Books {
    /// Does it.
    pub fn get(
        &self,
        book_id: impl Into<String>,
        pages: impl IntoIterator<Item = i32>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("bookId", book_id.into());
        for value in pages {
            call.query_add("pages", value.to_param());
        }
        Get { call }
    }
}

const GET: Method = Method {
    id: "library.books.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("books/"), Segment::Value("bookId")],
    scopes: &[scopes::READ],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Books::get`].
    pub struct Get -> Book {
        /// Docs.
        due: Timestamp = "due",
    }
}
"#;
    assert_eq!(print(&api).get("src/resources/books.rs"), Some(expected));
}

#[test]
fn a_record_boxes_records_and_imports_what_it_names() {
    let mut api = empty();
    api.types = vec![
        record(
            "Book",
            vec![
                field("author", Type::Record(TypeId(1))),
                field(
                    "notes",
                    Type::Map(Box::new(Type::List(Box::new(Type::Record(TypeId(1)))))),
                ),
                field("cover", Type::Bytes),
            ],
        ),
        record("Person", Vec::new()),
    ];
    api.types[1].home = Home::Schema(1);
    api.schemas = vec![schema("book", 0), schema("person", 1)];
    let expected = r#"//! The schema `book`.

use std::collections::BTreeMap;

use gapi_runtime::Bytes;
use gapi_runtime::v1::record;

use super::Person;

record! {
    /// A thing.
    pub struct Book = "Book" {
        /// Docs.
        pub author: Option<Box<Person>> = "author",
        /// Docs.
        pub notes: Option<BTreeMap<String, Vec<Person>>> = "notes",
        /// Docs.
        pub cover: Option<Bytes> = "cover",
    }
}
"#;
    assert_eq!(print(&api).get("src/schemas/book.rs"), Some(expected));
}

#[test]
fn a_schema_named_like_a_call_keeps_its_module() {
    let mut list = method("list", Vec::new());
    list.response = Response::Json(Type::Record(TypeId(0)));
    let mut api = empty();
    api.types = vec![record("List", Vec::new())];
    api.schemas = vec![schema("list", 0)];
    api.resources = vec![resource("Books", "books", vec![list])];
    let files = print(&api);
    let books = files.get("src/resources/books.rs").unwrap_or_default();
    assert!(books.contains("\nuse crate::schemas;\n"), "{books}");
    assert!(
        books.contains("    pub struct List -> schemas::List {}\n"),
        "{books}"
    );
}

#[test]
fn a_gate_is_on_module_export_and_accessor() {
    let mut api = empty();
    api.features = vec!["books".into()];
    api.types = vec![record("Book", Vec::new())];
    api.schemas = vec![schema("book", 0)];
    api.schemas[0].gate = api.features.clone();
    api.resources = vec![resource("Books", "books", vec![method("get", Vec::new())])];
    api.resources[0].gate = api.features.clone();
    let files = print(&api);
    let count = |path: &str| {
        files
            .get(path)
            .unwrap_or_default()
            .matches("#[cfg(feature = \"books\")]")
            .count()
    };
    assert_eq!(count("src/schemas.rs"), 2);
    assert_eq!(count("src/resources.rs"), 1);
    // The import of the handle, and the function that gives it.
    assert_eq!(count("src/lib.rs"), 2);
}

#[test]
fn text_that_is_not_an_identifier_is_refused() {
    for text in ["a; mod evil {}", "type", "", "a b"] {
        let mut api = empty();
        api.resources = vec![resource("Books", "books", vec![method("get", Vec::new())])];
        api.resources[0].methods[0].ident = text.into();
        assert!(emit(&api, &Options::default()).is_err(), "{text}");
    }
}

#[test]
fn text_of_the_document_stays_inside_literals() {
    let text = "\"); std::process::exit(1); (\"";
    let mut get = method("get", vec![Segment::Text(text.into())]);
    get.id = text.into();
    get.optional = vec![param("x", text, Type::String)];
    let mut api = empty();
    api.name = text.into();
    api.resources = vec![resource("Books", "books", vec![get])];
    for (path, contents) in print(&api)
        .iter()
        .filter(|(path, _)| path.starts_with("src/"))
    {
        let tokens: proc_macro2::TokenStream = contents.parse().expect("the file is Rust");
        assert!(!has_ident(tokens, "exit"), "{path}");
    }
}

#[test]
fn two_files_of_one_path_are_refused() {
    let mut api = empty();
    api.resources = vec![
        resource("A", "books", Vec::new()),
        resource("B", "books", Vec::new()),
    ];
    assert!(emit(&api, &Options::default()).is_err());
}

#[test]
fn the_manifest_is_complete() {
    let mut api = empty();
    api.features = vec!["books".into()];
    let options = Options {
        crate_version: "0.1.0".into(),
        runtime_version: "0.1.0".into(),
        runtime_path: "../../runtime".into(),
        standalone: true,
        allowed_roots: Vec::new(),
    };
    let files = emit(&api, &options).expect("the API is well formed");
    let manifest: toml::Table = files
        .get("Cargo.toml")
        .unwrap_or_default()
        .parse()
        .expect("it is TOML");
    let package = manifest["package"].as_table().expect("there is a package");
    assert_eq!(package["version"].as_str(), Some("0.1.0+20260101"));
    assert_eq!(manifest["lib"]["doctest"].as_bool(), Some(false));
    assert_eq!(
        manifest["dependencies"]["gapi-runtime"]["path"].as_str(),
        Some("../../runtime")
    );
    assert_eq!(
        manifest["features"]["books"].as_array().map(Vec::len),
        Some(0)
    );
    assert!(manifest.contains_key("workspace"));
}

fn has_ident(tokens: proc_macro2::TokenStream, name: &str) -> bool {
    tokens.into_iter().any(|token| match token {
        proc_macro2::TokenTree::Ident(ident) => ident == name,
        proc_macro2::TokenTree::Group(group) => has_ident(group.stream(), name),
        _ => false,
    })
}

#[test]
fn the_example_is_a_file_that_the_other_pages_quote() {
    let mut api = empty();
    api.documentation_link = Some("https://example.com/docs".into());
    api.resources = vec![resource("Books", "books", vec![method("get", Vec::new())])];
    api.example = Some(Example {
        path: vec!["books".into(), "get".into()],
        arguments: vec!["\"projects/my-project/books/my-book\"".into()],
        features: Vec::new(),
        summary: "Gets a book.".into(),
    });
    let files = print(&api);
    let example = files.get("examples/first_call.rs").unwrap_or_default();
    assert!(
        example.starts_with("//! Gets a book.\n\nuse gapi_library_v1::Library;\n"),
        "{example}"
    );
    let call = "    let books = service.books();\n    let call = books.get(\"projects/my-project/books/my-book\");\n    let reply = call.send().await?;\n";
    assert!(example.contains(call), "{example}");
    let readme = files.get("README.md").unwrap_or_default();
    assert!(
        readme.contains(call) && readme.contains("at <https://example.com/docs>."),
        "{readme}"
    );
    let library = files.get("src/lib.rs").unwrap_or_default();
    assert!(
        library.contains("//! ```no_run\n//! use gapi_library_v1::Library;\n"),
        "{library}"
    );
}

#[test]
fn an_example_runs_nothing_but_the_call() {
    let mut api = empty();
    api.example = Some(Example {
        path: vec!["books".into(), "get".into()],
        arguments: vec!["{ std::process::exit(1) }".into()],
        features: Vec::new(),
        summary: "Gets a book.".into(),
    });
    assert!(emit(&api, &Options::default()).is_err());
}

#[test]
fn a_descriptor_says_when_to_repeat_where_the_verb_does_not() {
    let printed = |repeat: Repeat, request_id: bool| {
        let mut copy = method("copy", vec![Segment::Text("copy".into())]);
        (copy.repeat, copy.request_id) = (repeat, request_id);
        let mut api = empty();
        api.resources = vec![resource("Books", "books", vec![copy])];
        let files = print(&api);
        let text = files.get("src/resources/books.rs").unwrap_or_default();
        let (_, rest) = text
            .split_once("    path: &[Segment::Text(\"copy\")],\n")
            .expect("a path");
        let (fields, _) = rest.split_once("    ..Method::DEFAULT\n").expect("a rest");
        (
            fields.to_owned(),
            text.contains("use gapi_runtime::v1::Repeat;"),
        )
    };
    let fields = |text: &str| (text.to_owned(), true);
    assert_eq!(printed(Repeat::ByVerb, false), (String::new(), false));
    assert_eq!(
        printed(Repeat::ByVerb, true),
        ("    request_id: true,\n".to_owned(), false)
    );
    assert_eq!(
        printed(Repeat::Always, false),
        fields("    repeat: Repeat::Always,\n")
    );
    assert_eq!(
        printed(Repeat::Never, false),
        fields("    repeat: Repeat::Never,\n")
    );
    assert_eq!(
        printed(Repeat::WithEtagInBody, false),
        fields("    repeat: Repeat::WithEtagInBody,\n")
    );
    let names = vec!["ifGenerationMatch".to_owned(), "generation".to_owned()];
    assert_eq!(
        printed(Repeat::WithPrecondition(names), false),
        fields("    repeat: Repeat::WithPrecondition(&[\"ifGenerationMatch\", \"generation\"]),\n")
    );
}

#[test]
fn a_name_too_long_for_a_short_literal_has_a_longer_one() {
    let printed = |call_ident: &str| {
        let mut get = method("get", vec![Segment::Text("books".into())]);
        get.call_ident = call_ident.into();
        let mut api = empty();
        api.resources = vec![resource("Books", "books", vec![get])];
        let files = print(&api);
        files
            .get("src/resources/books.rs")
            .unwrap_or_default()
            .to_owned()
    };
    let short = "B".repeat(25);
    let expected =
        format!("        let call = Call::new(&self.service, &GET);\n        {short} {{ call }}\n");
    assert!(printed(&short).contains(&expected));
    let long = "B".repeat(26);
    let expected = format!(
        "        let method = &GET;\n        let new = Call::new(&self.service, method);\n        {long} {{\n            call: new,\n        }}\n"
    );
    assert!(printed(&long).contains(&expected));
}

#[test]
fn a_gate_of_many_features_has_a_line_for_each() {
    let printed = |features: &[&str]| {
        let features: Vec<String> = features.iter().map(ToString::to_string).collect();
        let mut out = String::new();
        super::item::print_gate(&mut out, &features);
        out
    };
    assert_eq!(printed(&[]), "");
    assert_eq!(printed(&["a"]), "#[cfg(feature = \"a\")]\n");
    assert_eq!(
        printed(&["a", "b"]),
        "#[cfg(any(feature = \"a\", feature = \"b\"))]\n"
    );
    let long = "x".repeat(50);
    assert_eq!(
        printed(&["a", &long]),
        format!("#[cfg(any(\n    feature = \"a\",\n    feature = \"{long}\"\n))]\n")
    );
}
