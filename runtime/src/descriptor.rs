//! What generated crates say about an API: constants that describe it, its methods and how they go on the wire.
//!
//! Every type has a `DEFAULT` to complete a literal with (`..Method::DEFAULT`), so that a later runtime can add a field
//! and older generated crates still compile.

/// One version of one API.
#[derive(Debug)]
pub struct Api {
    /// The document's `name`, such as `drive`.
    pub name: &'static str,
    /// The document's `version`, such as `v3`.
    pub version: &'static str,
    /// The document's `revision`, such as `20260213`.
    pub revision: &'static str,
    /// `rootUrl`: https, ending in a slash.
    pub root_url: &'static str,
    /// `servicePath`, relative to the root; the base of every method's path.
    pub service_path: &'static str,
    /// `batchPath`, relative to the root.
    pub batch_path: &'static str,
    /// The root for clients with a certificate.
    pub mtls_root_url: Option<&'static str>,
    /// Regional roots.
    pub endpoints: &'static [Endpoint],
    /// Bodies are wrapped in `{"data": …}`, both ways.
    pub data_wrapper: bool,
}

impl Api {
    /// An API of which nothing is known.
    pub const DEFAULT: Self = Self {
        name: "",
        version: "",
        revision: "",
        root_url: "",
        service_path: "",
        batch_path: "batch",
        mtls_root_url: None,
        endpoints: &[],
        data_wrapper: false,
    };
}

/// The root of an API in one region.
#[derive(Debug)]
pub struct Endpoint {
    /// Such as `us-east1`.
    pub location: &'static str,
    /// Such as `https://example.us-east1.rep.googleapis.com/`.
    pub url: &'static str,
}

/// One method of an API.
#[derive(Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact that a document states"
)]
pub struct Method {
    /// The document's `id`, such as `drive.files.get`.
    pub id: &'static str,
    /// The verb.
    pub http_method: HttpMethod,
    /// The path below the service path, compiled to segments.
    pub path: &'static [Segment],
    /// Scopes of which one is needed.
    pub scopes: &'static [&'static str],
    /// The scope asked for when neither the client nor the call names one.
    pub default_scope: Option<&'static str>,
    /// Value of the header `x-goog-api-version`.
    pub api_version: Option<&'static str>,
    /// How media can be sent.
    pub upload: Option<Upload>,
    /// How media can be fetched.
    pub download: Option<Download>,
    /// The reply is bytes with a content type, and no JSON (`HttpBody`).
    pub raw: bool,
    /// The reply is a series of the declared object.
    pub streaming: bool,
    /// `supportsSubscription`.
    pub subscription: bool,
    /// When the method may be sent again although it may have been done.
    pub repeat: Repeat,
    /// It takes a `requestId`, by which the server recognises a request that it has seen; one is filled in.
    pub request_id: bool,
    /// The server keeps calls waiting for so long, so an attempt and the call get at least that much time.
    pub attempt_timeout_seconds: Option<u32>,
    /// How it answers page by page.
    pub paging: Option<Paging>,
}

impl Method {
    /// A GET of the service path.
    pub const DEFAULT: Self = Self {
        id: "",
        http_method: HttpMethod::Get,
        path: &[],
        scopes: &[],
        default_scope: None,
        api_version: None,
        upload: None,
        download: None,
        raw: false,
        streaming: false,
        subscription: false,
        repeat: Repeat::ByVerb,
        request_id: false,
        attempt_timeout_seconds: None,
        paging: None,
    };
}

/// How a method answers page by page.
#[derive(Debug)]
pub struct Paging {
    /// The parameter, or property of the body, that says where to go on.
    pub token: &'static str,
    /// It is a property of the body.
    pub token_in_body: bool,
    /// The property of the answer with what the next request says.
    pub next_token: &'static str,
}

impl Paging {
    /// The usual names.
    pub const DEFAULT: Self = Self {
        token: "pageToken",
        token_in_body: false,
        next_token: "nextPageToken",
    };
}

/// How the operations of an API are followed.
#[derive(Debug)]
pub struct Polling {
    /// The methods that say how an operation stands, in the order in which they are tried: the first whose path an
    /// operation fills is called.
    pub methods: &'static [Method],
}

impl Polling {
    /// Nobody to ask.
    pub const DEFAULT: Self = Self { methods: &[] };
}

/// When a method may be sent again although the server may have done already what it asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeat {
    /// GET, HEAD, OPTIONS, PUT and DELETE may; the others with a precondition or a request id.
    ByVerb,
    /// In any case.
    Always,
    /// In no case.
    Never,
    /// In no case, and not even when the server refused it before any work.
    Once,
    /// When one of these query parameters is set.
    WithPrecondition(&'static [&'static str]),
    /// When the JSON that is sent has an `etag`.
    WithEtagInBody,
}

/// Verbs that discovery documents use.
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

impl HttpMethod {
    /// The verb as the `http` crate has it.
    pub(crate) fn to_http(self) -> http::Method {
        match self {
            Self::Get => http::Method::GET,
            Self::Post => http::Method::POST,
            Self::Put => http::Method::PUT,
            Self::Patch => http::Method::PATCH,
            Self::Delete => http::Method::DELETE,
            Self::Head => http::Method::HEAD,
            Self::Options => http::Method::OPTIONS,
        }
    }
}

/// A piece of a path template.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Segment {
    /// Literal text, slashes included.
    Text(&'static str),
    /// `{name}`: everything but unreserved characters is encoded.
    Value(&'static str),
    /// `{+name}`: the same, but slashes are kept.
    Reserved(&'static str),
}

/// `mediaUpload` of a method.
#[derive(Debug)]
pub struct Upload {
    /// Path of the simple protocol as the document has it; what older crates say in place of `simple_path`.
    pub simple: &'static str,
    /// Path of the resumable protocol as the document has it; what older crates say in place of `resumable_path`.
    pub resumable: Option<&'static str>,
    /// Path of the simple protocol below the root, compiled to segments; empty where there is none.
    pub simple_path: &'static [Segment],
    /// Path of the resumable protocol below the root, compiled to segments; empty where there is none.
    pub resumable_path: &'static [Segment],
    /// Accepted media ranges; empty accepts everything.
    pub accept: &'static [&'static str],
    /// Most bytes accepted.
    pub max_size: Option<u64>,
}

impl Upload {
    /// An upload of anything to nowhere.
    pub const DEFAULT: Self = Self {
        simple: "",
        resumable: None,
        simple_path: &[],
        resumable_path: &[],
        accept: &[],
        max_size: None,
    };
}

/// `supportsMediaDownload` of a method.
#[derive(Debug)]
pub struct Download {
    /// Media is served below `download/` (`useMediaDownloadService`).
    pub use_media_service: bool,
}

impl Download {
    /// A download from the method's own path.
    pub const DEFAULT: Self = Self {
        use_media_service: false,
    };
}
