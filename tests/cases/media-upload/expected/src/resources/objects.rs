//! The resource `objects`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::Upload;
use gapi_runtime::v1::call;

use crate::schemas::Object;

/// The resource `objects`.
#[derive(Clone, Debug)]
pub struct Objects {
    pub(crate) service: Service,
}

impl Objects {
    /// Calls the method `mediaupload.objects.insert`.
    ///
    /// `POST b/{bucket}/o`, method id `mediaupload.objects.insert`.
    ///
    /// - `bucket`: The parameter `bucket`.
    ///
    /// Media can be uploaded with `upload`, 5,497,558,138,880 bytes at most.
    pub fn insert(&self, bucket: impl Into<String>, request: Object) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.path("bucket", bucket.into());
        call.body(request);
        Insert { call }
    }

    /// Calls the method `mediaupload.objects.patch`.
    ///
    /// `PATCH v1/{+name}`, method id `mediaupload.objects.patch`.
    ///
    /// - `name`: The parameter `name`.
    ///
    /// Media can be uploaded with `upload`, 10,485,760 bytes at most.
    pub fn patch(&self, name: impl Into<String>, request: Object) -> Patch {
        let mut call = Call::new(&self.service, &PATCH);
        call.path("name", name.into());
        call.body(request);
        Patch { call }
    }

    /// Calls the method `mediaupload.objects.put`.
    ///
    /// `PUT o/{name}`, method id `mediaupload.objects.put`.
    ///
    /// - `name`: The parameter `name`.
    ///
    /// Media can be uploaded with `upload`.
    pub fn put(&self, name: impl Into<String>) -> Put {
        let mut call = Call::new(&self.service, &PUT);
        call.path("name", name.into());
        Put { call }
    }

    /// Calls the method `mediaupload.objects.resumable`.
    ///
    /// `POST resumable`, method id `mediaupload.objects.resumable`.
    ///
    /// Media can be uploaded with `upload`, of type `video/*`.
    pub fn resumable(&self, request: Object) -> Resumable {
        let mut call = Call::new(&self.service, &RESUMABLE);
        call.body(request);
        Resumable { call }
    }

    /// Calls the method `mediaupload.objects.simple`.
    ///
    /// `POST simple`, method id `mediaupload.objects.simple`.
    ///
    /// Media can be uploaded with `upload`, of type `image/png`, `image/jpeg`,
    /// 1,073,741,824 bytes at most.
    pub fn simple(&self, request: Object) -> Simple {
        let mut call = Call::new(&self.service, &SIMPLE);
        call.body(request);
        Simple { call }
    }
}

const INSERT: Method = Method {
    id: "mediaupload.objects.insert",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("b/"), Segment::Value("bucket"), Segment::Text("/o")],
    upload: Some(Upload {
        simple_path: &[
            Segment::Text("upload/mediaupload/v1/b/"),
            Segment::Value("bucket"),
            Segment::Text("/o"),
        ],
        resumable_path: &[
            Segment::Text("resumable/upload/mediaupload/v1/b/"),
            Segment::Value("bucket"),
            Segment::Text("/o"),
        ],
        accept: &["*/*"],
        max_size: Some(5_497_558_138_880),
        ..Upload::DEFAULT
    }),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Objects::insert`].
    pub struct Insert -> Object [upload] {
        /// The parameter `name`.
        name: String = "name",
    }
}

const PATCH: Method = Method {
    id: "mediaupload.objects.patch",
    http_method: HttpMethod::Patch,
    path: &[Segment::Text("v1/"), Segment::Reserved("name")],
    upload: Some(Upload {
        simple_path: &[Segment::Text("upload/v1/"), Segment::Reserved("name")],
        max_size: Some(10_485_760),
        ..Upload::DEFAULT
    }),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Objects::patch`].
    pub struct Patch -> () [upload] {}
}

const PUT: Method = Method {
    id: "mediaupload.objects.put",
    http_method: HttpMethod::Put,
    path: &[Segment::Text("o/"), Segment::Value("name")],
    upload: Some(Upload {
        simple_path: &[
            Segment::Text("upload/mediaupload/v1/o/"),
            Segment::Value("name"),
        ],
        resumable_path: &[
            Segment::Text("resumable/upload/mediaupload/v1/o/"),
            Segment::Value("name"),
        ],
        ..Upload::DEFAULT
    }),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Objects::put`].
    pub struct Put -> Object [upload] {}
}

const RESUMABLE: Method = Method {
    id: "mediaupload.objects.resumable",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("resumable")],
    upload: Some(Upload {
        resumable_path: &[
            Segment::Text("resumable/upload/mediaupload/v1"),
            Segment::Text("/resumable"),
        ],
        accept: &["video/*"],
        ..Upload::DEFAULT
    }),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Objects::resumable`].
    pub struct Resumable -> Object [upload] {}
}

const SIMPLE: Method = Method {
    id: "mediaupload.objects.simple",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("simple")],
    upload: Some(Upload {
        simple_path: &[Segment::Text("upload/mediaupload/v1/simple")],
        accept: &["image/png", "image/jpeg"],
        max_size: Some(1_073_741_824),
        ..Upload::DEFAULT
    }),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Objects::simple`].
    pub struct Simple -> Object [upload] {}
}
