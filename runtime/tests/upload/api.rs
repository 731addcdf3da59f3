//! A small API with media, in the form that generated crates have.

use std::time::Duration;

use gapi_runtime::v1::{Api, Call, HttpMethod, Method, Segment, Service, Upload, call, record};
use gapi_runtime::{Client, ClientBuilder, RetryPolicy};

use crate::server::Server;

const API: Api = Api {
    name: "drive",
    version: "v3",
    root_url: "https://www.googleapis.com/",
    service_path: "drive/v3/",
    ..Api::DEFAULT
};

const CREATE: Method = Method {
    id: "drive.files.create",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("files")],
    upload: Some(Upload {
        simple_path: &[Segment::Text("upload/files")],
        resumable_path: &[Segment::Text("resumable/upload/files")],
        accept: &["*/*"],
        ..Upload::DEFAULT
    }),
    ..Method::DEFAULT
};

const UPDATE: Method = Method {
    id: "drive.files.update",
    http_method: HttpMethod::Patch,
    path: &[Segment::Text("files/"), Segment::Value("fileId")],
    upload: Some(Upload {
        simple_path: &[Segment::Text("upload/files/"), Segment::Value("fileId")],
        resumable_path: &[
            Segment::Text("resumable/upload/files/"),
            Segment::Value("fileId"),
        ],
        ..Upload::DEFAULT
    }),
    ..Method::DEFAULT
};

const PUT: Method = Method {
    id: "drive.drafts.update",
    http_method: HttpMethod::Put,
    path: &[Segment::Text("drafts")],
    upload: Some(Upload {
        simple_path: &[Segment::Text("upload/drafts")],
        resumable_path: &[Segment::Text("resumable/upload/drafts")],
        accept: &["message/*"],
        max_size: Some(1_000_000),
        ..Upload::DEFAULT
    }),
    ..Method::DEFAULT
};

const BANNER: Method = Method {
    id: "drive.banners.insert",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("banners")],
    upload: Some(Upload {
        simple_path: &[Segment::Text("upload/banners")],
        accept: &["image/jpeg", "image/png"],
        ..Upload::DEFAULT
    }),
    ..Method::DEFAULT
};

call! {
    /// A call of `create`.
    pub struct Create -> File [upload] {
        /// Whether to keep it.
        keep: bool = "keep",
    }
}
call! {
    /// A call of `update`.
    pub struct Update -> File [upload] {}
}
call! {
    /// A call of `put`.
    pub struct Put -> File [upload] {}
}
call! {
    /// A call of `banner`.
    pub struct Banner -> File [upload] {}
}

record! {
    /// A file.
    pub struct File = "File" {
        /// Its name.
        pub name: Option<String> = "name",
        /// Its size.
        pub size: Option<u64> = "size",
    }
}

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

    pub(crate) fn create(&self, request: File) -> Create {
        let mut call = Call::new(&self.service, &CREATE);
        call.body(request);
        Create { call }
    }

    pub(crate) fn update(&self, id: &str, request: File) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.path("fileId", id.to_owned());
        call.body(request);
        Update { call }
    }

    pub(crate) fn put(&self, request: File) -> Put {
        let mut call = Call::new(&self.service, &PUT);
        call.body(request);
        Put { call }
    }

    pub(crate) fn banner(&self) -> Banner {
        Banner {
            call: Call::new(&self.service, &BANNER),
        }
    }
}

/// A builder of clients that call `server`, and come back soon.
pub(crate) fn builder(server: &Server) -> ClientBuilder {
    let soon = Duration::from_millis(1);
    Client::builder()
        .root_url("drive", server.root())
        .allow_http_loopback(true)
        .retry(RetryPolicy::default().backoff(soon, soon))
}

/// The API at `server`, called anonymously.
pub(crate) fn drive(server: &Server) -> Drive {
    Drive::new(&builder(server).build().unwrap())
}

/// A file of that name.
pub(crate) fn named(name: &str) -> File {
    File::default().name(name)
}

/// Bytes that are different everywhere.
pub(crate) fn data(size: usize) -> Vec<u8> {
    let mut random = fastrand::Rng::with_seed(size as u64);
    let mut data = vec![0; size];
    random.fill(&mut data);
    data
}
