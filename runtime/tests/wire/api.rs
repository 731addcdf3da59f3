//! A small API in the form that generated crates have.

use gapi_runtime::v1::{
    Api, Call, Endpoint, HttpMethod, Method, Open, Param, Segment, Service, Upload, call,
    open_enum, parameters, record,
};
use gapi_runtime::{Client, ClientBuilder, Error, RawBody, RetryPolicy, Timestamp};

use crate::server::Server;

const API: Api = Api {
    name: "drive",
    version: "v3",
    root_url: "https://www.googleapis.com/",
    service_path: "drive/v3/",
    batch_path: "batch/drive/v3",
    endpoints: &[
        Endpoint {
            location: "us-east1",
            url: "https://drive.us-east1.rep.googleapis.com/",
        },
        Endpoint {
            location: "nowhere",
            url: "https://drive.example.com/",
        },
    ],
    ..Api::DEFAULT
};

const WRAPPED: Api = Api {
    name: "translate",
    data_wrapper: true,
    ..API
};

/// The API.
#[derive(Clone, Debug)]
pub(crate) struct Drive {
    service: Service,
}

impl Drive {
    pub(crate) fn new(client: &Client) -> Self {
        Self {
            service: Service::new(client, &API),
        }
    }

    pub(crate) fn wrapped(client: &Client) -> Self {
        Self {
            service: Service::new(client, &WRAPPED),
        }
    }

    pub(crate) fn at_location(client: &Client, location: &str) -> Result<Self, Error> {
        Ok(Self {
            service: Service::at_location(client, &API, location)?,
        })
    }

    pub(crate) fn files(&self) -> Files {
        Files {
            service: self.service.clone(),
        }
    }
}

/// The resource `files`.
#[derive(Clone, Debug)]
pub(crate) struct Files {
    service: Service,
}

impl Files {
    pub(crate) fn get(&self, file_id: impl Into<String>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("fileId", file_id.into());
        Get { call }
    }

    pub(crate) fn named(&self, name: impl Into<String>) -> Named {
        let mut call = Call::new(&self.service, &NAMED);
        call.path("name", name.into());
        Named { call }
    }

    pub(crate) fn list(&self) -> List {
        List {
            call: Call::new(&self.service, &LIST),
        }
    }

    pub(crate) fn search(
        &self,
        ids: impl IntoIterator<Item = impl Into<String>>,
        after: impl Into<Timestamp>,
    ) -> Search {
        let mut call = Call::new(&self.service, &SEARCH);
        for value in ids {
            call.query_add("id", value.into());
        }
        call.query("after", after.into().to_param());
        Search { call }
    }

    pub(crate) fn create(&self, request: File) -> Create {
        let mut call = Call::new(&self.service, &CREATE);
        call.body(request);
        Create { call }
    }

    pub(crate) fn insert(&self, request: File) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.body(request);
        Insert { call }
    }

    pub(crate) fn touch(&self) -> Touch {
        Touch {
            call: Call::new(&self.service, &TOUCH),
        }
    }

    pub(crate) fn delete(&self, file_id: impl Into<String>) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("fileId", file_id.into());
        Delete { call }
    }

    pub(crate) fn exchange(&self, request: RawBody) -> Exchange {
        let mut call = Call::new(&self.service, &EXCHANGE);
        call.raw_body(request);
        Exchange { call }
    }
}

const SCOPE: &str = "https://www.googleapis.com/auth/drive.readonly";

const GET: Method = Method {
    id: "drive.files.get",
    scopes: &["https://www.googleapis.com/auth/drive"],
    path: &[Segment::Text("files/"), Segment::Value("fileId")],
    default_scope: Some(SCOPE),
    ..Method::DEFAULT
};
const NAMED: Method = Method {
    id: "drive.files.named",
    path: &[
        Segment::Text("v1/"),
        Segment::Reserved("name"),
        Segment::Text(":open"),
    ],
    api_version: Some("2024-01-01"),
    ..Method::DEFAULT
};
const LIST: Method = Method {
    id: "drive.files.list",
    path: &[Segment::Text("files")],
    ..Method::DEFAULT
};
const SEARCH: Method = Method {
    id: "drive.files.search",
    path: &[Segment::Text("search")],
    streaming: true,
    ..Method::DEFAULT
};
const CREATE: Method = Method {
    id: "drive.files.create",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("files")],
    upload: Some(Upload {
        resumable_path: &[Segment::Text("resumable/files")],
        ..Upload::DEFAULT
    }),
    ..Method::DEFAULT
};
const INSERT: Method = Method {
    id: "drive.files.insert",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("insert")],
    request_id: true,
    ..Method::DEFAULT
};
const TOUCH: Method = Method {
    id: "drive.files.touch",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("touch")],
    ..Method::DEFAULT
};
const DELETE: Method = Method {
    id: "drive.files.delete",
    http_method: HttpMethod::Delete,
    path: &[Segment::Text("files/"), Segment::Value("fileId")],
    ..Method::DEFAULT
};
const EXCHANGE: Method = Method {
    id: "drive.files.exchange",
    http_method: HttpMethod::Put,
    path: &[Segment::Text("exchange")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Files::get`].
    pub struct Get -> File {
        /// Whether to go on.
        acknowledge_abuse: bool = "acknowledgeAbuse",
        /// The old name of it.
        #[deprecated]
        supports_team_drives: bool = "supportsTeamDrives",
    }
}
call! {
    /// A call of [`Files::named`].
    pub struct Named -> File {}
}
call! {
    /// A call of [`Files::list`].
    pub struct List -> FileList {
        /// Which ones.
        corpora: Open<Corpora> = "corpora",
        /// Labels.
        include_labels: Vec<String> = "includeLabels",
        /// Limits.
        sizes: Vec<i64> = "sizes",
        /// How many.
        page_size: i32 = "pageSize",
        /// A query.
        q: String = "q",
        /// Odd name.
        policy_version: i32 = "options.requestedPolicyVersion",
    }
}
call! {
    /// A call of [`Files::search`].
    pub struct Search -> Vec<File> {}
}
call! {
    /// A call of [`Files::create`].
    pub struct Create -> File [upload] {}
}
call! {
    /// A call of [`Files::insert`].
    pub struct Insert -> File {}
}
call! {
    /// A call of [`Files::touch`].
    pub struct Touch -> () {}
}
call! {
    /// A call of [`Files::delete`].
    pub struct Delete -> () {}
}
call! {
    /// A call of [`Files::exchange`].
    pub struct Exchange -> RawBody {}
}

open_enum! {
    /// Which files.
    pub enum Corpora = "drive.files.list.corpora" {
        /// The user's.
        User = "user",
        /// The domain's.
        Domain = "domain",
    }
}

parameters! {
    /// Parameters of every method.
    pub struct StandardParameters {
        /// The format.
        alt: String = "alt",
        /// The key.
        key: String = "key",
        /// The user.
        quota_user: String = "quotaUser",
        /// The token.
        access_token: String = "access_token",
    }
}

record! {
    /// A file.
    pub struct File = "File" {
        /// Its id.
        pub id: Option<String> = "id",
        /// Its name.
        pub name: Option<String> = "name",
        /// Its size.
        pub size: Option<i64> = "size",
    }
}

record! {
    /// Files.
    pub struct FileList = "FileList" {
        /// The files.
        pub files: Option<Vec<File>> = "files",
    }
}

/// A builder of clients that call `server`, once for each call.
pub(crate) fn builder(server: &Server) -> ClientBuilder {
    Client::builder()
        .application("test/1")
        .root_url("drive", server.root())
        .root_url("translate", server.root())
        .allow_http_loopback(true)
        .retry(RetryPolicy::none())
}

/// The API at `server`, called anonymously.
pub(crate) fn drive(server: &Server) -> Drive {
    Drive::new(&builder(server).build().unwrap())
}
