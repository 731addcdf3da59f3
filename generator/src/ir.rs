//! What an API is to a Rust user: every decision taken, no tokens yet.
//!
//! `lower` builds this from a document, `emit` prints it. Types are referred to by arena index, identifiers are final
//! Rust identifiers, docs are final Markdown that needs only wrapping. Everything is in output order.

use std::num::NonZeroU64;

/// One version of one API, ready to print.
#[derive(Clone, Debug, PartialEq)]
pub struct Api {
    /// The document's `name`, such as `drive`.
    pub name: String,
    /// The document's `version`, such as `v3`.
    pub version: String,
    /// The document's `revision`, such as `20260213`.
    pub revision: String,
    /// The title people know it by, such as `Google Drive API`.
    pub title: String,
    /// The page that documents the API for people.
    pub documentation_link: Option<String>,
    /// Package name, such as `gapi-drive-v3`.
    pub package: String,
    /// The name of the service type, such as `Drive`.
    pub service: String,
    /// Docs of the crate, without the example.
    pub docs: Docs,
    /// `rootUrl`, always ending in a slash.
    pub root_url: String,
    /// `servicePath`, relative to the root.
    pub service_path: String,
    /// `batchPath`, relative to the root.
    pub batch_path: String,
    /// The root for clients with a certificate.
    pub mtls_root_url: Option<String>,
    /// Regional roots.
    pub endpoints: Vec<Endpoint>,
    /// Bodies are wrapped in `{"data": …}`.
    pub data_wrapper: bool,
    /// OAuth scopes, in order of their constants.
    pub scopes: Vec<Scope>,
    /// Parameters that every method takes.
    pub parameters: Vec<Param>,
    /// Enums of those parameters (they live in `parameters.rs`).
    pub parameter_types: Vec<TypeId>,
    /// Methods at the top of the document.
    pub methods: Vec<Method>,
    /// Enums and inline types of those methods (they live in `methods.rs`).
    pub method_types: Vec<TypeId>,
    /// Top-level resources.
    pub resources: Vec<Resource>,
    /// Files of schemas.
    pub schemas: Vec<SchemaFile>,
    /// Every named type of the crate.
    pub types: Vec<TypeDef>,
    /// Cargo features, empty unless the API is a giant.
    pub features: Vec<String>,
    /// Types of operations that can be followed.
    pub operations: Vec<Operation>,
    /// The call that examples show.
    pub example: Option<Example>,
}

/// A regional root.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// Such as `us-east1`.
    pub location: String,
    /// Such as `https://example.us-east1.rep.googleapis.com/`.
    pub url: String,
}

/// An OAuth scope.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scope {
    /// Name of the constant, such as `DRIVE_READONLY`.
    pub ident: String,
    /// The scope itself.
    pub url: String,
    /// Docs of the constant.
    pub docs: Docs,
}

/// Index into [`Api::scopes`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ScopeId(pub usize);

/// Index into [`Api::types`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TypeId(pub usize);

/// Sanitised Markdown paragraphs: no line breaks inside one unless `preformatted` lists are meant, nothing that rustdoc would run or warn about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Docs {
    /// Blocks, printed with a blank doc line between them.
    pub blocks: Vec<Block>,
}

/// A block of documentation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// Text to be wrapped.
    Paragraph(String),
    /// A heading with its level, such as `(1, "Errors")` for `# Errors`.
    Heading(u8, String),
    /// List items, each wrapped with a hanging indent.
    List(Vec<String>),
}

/// A file below `src/schemas/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchemaFile {
    /// Module name and file stem.
    pub module: String,
    /// The wire name of the top-level schema.
    pub wire_name: String,
    /// The top-level schema first, then what is inline in it.
    pub types: Vec<TypeId>,
    /// Features of which one must be on; empty is always there.
    pub gate: Vec<String>,
}

/// A named type.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeDef {
    /// Rust name.
    pub ident: String,
    /// Wire path, such as `File.capabilities`.
    pub wire_path: String,
    /// Docs of the type.
    pub docs: Docs,
    /// Carries `#[deprecated]`.
    pub deprecated: bool,
    /// Where it is printed.
    pub home: Home,
    /// What it is.
    pub kind: TypeKind,
}

/// The module a type is printed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Home {
    /// `schemas.rs` re-exports it from this file (index into [`Api::schemas`]).
    Schema(usize),
    /// The module of a resource, as module path below `resources`.
    Resource(Vec<String>),
    /// `methods.rs`.
    Methods,
    /// `parameters.rs`.
    Parameters,
}

/// The kinds of named types.
#[derive(Clone, Debug, PartialEq)]
pub enum TypeKind {
    /// An object with known properties.
    Record(Vec<Field>),
    /// A string with known values.
    Enum(Vec<Variant>),
    /// Another name of a type.
    Alias(Type),
}

/// A property of a record.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// Rust name of the field and of its setter.
    pub ident: String,
    /// Name on the wire.
    pub wire_name: String,
    /// Its type (the `Option` around it goes without saying).
    pub ty: Type,
    /// Docs, with read-only, required-for, default and the like in prose.
    pub docs: Docs,
    /// Carries `#[deprecated]`.
    pub deprecated: bool,
}

/// A value of an enum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// Rust name.
    pub ident: String,
    /// Value on the wire.
    pub wire_name: String,
    /// Docs.
    pub docs: Docs,
    /// Carries `#[deprecated]`.
    pub deprecated: bool,
}

/// The type of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// Text.
    String,
    /// `true` or `false`.
    Bool,
    /// A JSON number.
    I32,
    /// A JSON number.
    U32,
    /// Text that holds digits.
    I64,
    /// Text that holds digits.
    U64,
    /// A JSON number or `"NaN"`, `"Infinity"`, `"-Infinity"`.
    F64,
    /// Base64 text.
    Bytes,
    /// RFC 3339 text.
    Timestamp,
    /// `YYYY-MM-DD` text.
    Date,
    /// Seconds with an `s`.
    Duration,
    /// Comma-separated paths.
    FieldMask,
    /// Any JSON.
    Any,
    /// A record; boxed where it is a field's whole type.
    Record(TypeId),
    /// An enum, open to values we do not know.
    Enum(TypeId),
    /// An alias.
    Alias(TypeId),
    /// A JSON array.
    List(Box<Type>),
    /// A JSON object with free keys.
    Map(Box<Type>),
}

/// A resource: a named group of methods.
#[derive(Clone, Debug, PartialEq)]
pub struct Resource {
    /// Name of the handle type, such as `Files`.
    pub ident: String,
    /// Name of the module and file, such as `files`.
    pub module: String,
    /// Name of the function on the parent's handle.
    pub accessor: String,
    /// Dotted path of wire names, such as `projects.locations`.
    pub wire_path: String,
    /// Docs of the handle and of the accessor.
    pub docs: Docs,
    /// Carries `#[deprecated]`.
    pub deprecated: bool,
    /// Features of which one must be on; empty is always there.
    pub gate: Vec<String>,
    /// Its methods.
    pub methods: Vec<Method>,
    /// Enums and inline types of its methods.
    pub types: Vec<TypeId>,
    /// Resources below it.
    pub resources: Vec<Resource>,
}

/// A method.
#[derive(Clone, Debug, PartialEq)]
pub struct Method {
    /// The document's `id`.
    pub id: String,
    /// Name of the function.
    pub ident: String,
    /// Name of the descriptor constant, such as `GET`.
    pub const_ident: String,
    /// Name of the call type, such as `Get`.
    pub call_ident: String,
    /// Verb.
    pub http_method: HttpMethod,
    /// Path below the service path.
    pub path: PathTemplate,
    /// Docs of the function.
    pub docs: Docs,
    /// Carries `#[deprecated]`.
    pub deprecated: bool,
    /// Required parameters and the body, in argument order.
    pub arguments: Vec<Argument>,
    /// Optional query parameters.
    pub optional: Vec<Param>,
    /// What comes back.
    pub response: Response,
    /// Scopes of which one is needed.
    pub scopes: Vec<ScopeId>,
    /// The one asked for when the caller names none.
    pub default_scope: Option<ScopeId>,
    /// Value of `x-goog-api-version`.
    pub api_version: Option<String>,
    /// How media can be sent.
    pub upload: Option<Upload>,
    /// How media can be fetched.
    pub download: Option<Download>,
    /// `supportsSubscription`.
    pub subscription: bool,
    /// When it may be sent again although it may have been done.
    pub repeat: Repeat,
    /// It takes an optional `requestId`.
    pub request_id: bool,
    /// Seconds that an attempt may wait for its answer, when the server keeps it waiting.
    pub attempt_timeout: Option<u32>,
    /// How it answers page by page.
    pub paging: Option<Paging>,
    /// It answers with an operation that can be followed.
    pub operation: Option<OperationId>,
}

/// A type of operations, and how they are followed.
#[derive(Clone, Debug, PartialEq)]
pub struct Operation {
    /// The type, a record.
    pub ty: TypeId,
    /// Name of the constant that says how.
    pub const_ident: String,
    /// Methods that say how an operation stands, in the order in which they are tried. Copies, because the originals
    /// may be behind features.
    pub polls: Vec<Method>,
}

/// Index into [`Api::operations`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OperationId(pub usize);

/// A list that comes page by page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paging {
    /// Name on the wire of what a request continues with.
    pub token: String,
    /// It is a property of the body, and not a parameter of the query.
    pub token_in_body: bool,
    /// The property of the answer that the next page begins with.
    pub next_token: String,
    /// The property of the answer that holds the items, if one does.
    pub items: Option<PageItems>,
}

/// The field of an answer that holds the items of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageItems {
    /// Its Rust name.
    pub ident: String,
    /// Its type, a list or a map.
    pub ty: Type,
}

/// When a method may be sent again although it may have been done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Repeat {
    /// As its verb says.
    ByVerb,
    /// In any case.
    Always,
    /// In no case.
    Never,
    /// In no case, not even when it was refused before any work.
    Once,
    /// When one of these query parameters is set.
    WithPrecondition(Vec<String>),
    /// When the body has an `etag`.
    WithEtagInBody,
}

/// Verbs of HTTP that documents use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HttpMethod {
    /// GET
    Get,
    /// POST
    Post,
    /// PUT
    Put,
    /// PATCH
    Patch,
    /// DELETE
    Delete,
    /// HEAD
    Head,
    /// OPTIONS
    Options,
}

/// A path with its variables, in segments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathTemplate {
    /// Pieces in order; adjacent texts are merged.
    pub segments: Vec<Segment>,
}

/// A piece of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Segment {
    /// Literal text, slashes included.
    Text(String),
    /// `{name}`: everything but unreserved characters is encoded.
    Value(String),
    /// `{+name}`: slashes are kept.
    Reserved(String),
}

/// An argument of a method's function.
#[derive(Clone, Debug, PartialEq)]
pub enum Argument {
    /// A required parameter of the path.
    Path(Param),
    /// A required parameter of the query.
    Query(Param),
    /// The JSON body.
    Body {
        /// Name of the argument.
        ident: String,
        /// Its type.
        ty: Type,
    },
    /// Raw bytes with a content type.
    RawBody {
        /// Name of the argument.
        ident: String,
    },
}

/// A parameter of path or query.
#[derive(Clone, Debug, PartialEq)]
pub struct Param {
    /// Rust name of the argument or setter.
    pub ident: String,
    /// Name on the wire.
    pub wire_name: String,
    /// Its type; repeated ones are lists.
    pub ty: Type,
    /// Docs of the setter.
    pub docs: Docs,
    /// Carries `#[deprecated]` (setters only).
    pub deprecated: bool,
}

/// What a method answers with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Response {
    /// Nothing.
    Empty,
    /// JSON.
    Json(Type),
    /// Bytes with a content type.
    Raw,
    /// A series of JSON values.
    Stream(Type),
}

/// `mediaUpload`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Upload {
    /// Path of the simple protocol, below the root.
    pub simple: Option<PathTemplate>,
    /// Path of the resumable protocol, below the root.
    pub resumable: Option<PathTemplate>,
    /// Accepted media ranges.
    pub accept: Vec<String>,
    /// Most bytes accepted.
    pub max_size: Option<NonZeroU64>,
}

/// `supportsMediaDownload`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Download {
    /// The path starts with `download/`.
    pub use_media_service: bool,
}

/// The call that the README, crate page and example file show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// Accessors from the service to the handle, then the method: `["files", "list"]`.
    pub path: Vec<String>,
    /// Literal argument expressions, such as `"my-project"`.
    pub arguments: Vec<String>,
    /// Features that must be on.
    pub features: Vec<String>,
    /// Docs of what it does, a few words.
    pub summary: String,
}
