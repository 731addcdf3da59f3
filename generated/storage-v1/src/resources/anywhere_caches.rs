//! The resource `anywhereCaches`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::AnywhereCache;
use crate::schemas::AnywhereCaches;
use crate::schemas::GoogleLongrunningOperation;
use crate::scopes;

/// The resource `anywhereCaches`.
#[derive(Clone, Debug)]
pub struct AnywhereCachesResource {
    pub(crate) service: Service,
}

impl AnywhereCachesResource {
    /// Disables an Anywhere Cache instance.
    ///
    /// `POST b/{bucket}/anywhereCaches/{anywhereCacheId}/disable`, method id
    /// `storage.anywhereCaches.disable`.
    ///
    /// - `bucket`: Name of the parent bucket.
    /// - `anywhere_cache_id`: The ID of requested Anywhere Cache instance.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_WRITE`. Asks for
    /// `DEVSTORAGE_READ_WRITE` unless the client or the call names others.
    pub fn disable(
        &self,
        bucket: impl Into<String>,
        anywhere_cache_id: impl Into<String>,
    ) -> Disable {
        let mut call = Call::new(&self.service, &DISABLE);
        call.path("bucket", bucket.into());
        call.path("anywhereCacheId", anywhere_cache_id.into());
        Disable { call }
    }

    /// Returns the metadata of an Anywhere Cache instance.
    ///
    /// `GET b/{bucket}/anywhereCaches/{anywhereCacheId}`, method id
    /// `storage.anywhereCaches.get`.
    ///
    /// - `bucket`: Name of the parent bucket.
    /// - `anywhere_cache_id`: The ID of requested Anywhere Cache instance.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `CLOUD_PLATFORM_READ_ONLY`, `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_ONLY`,
    /// `DEVSTORAGE_READ_WRITE`. Asks for `DEVSTORAGE_READ_ONLY` unless the client or the
    /// call names others.
    pub fn get(
        &self,
        bucket: impl Into<String>,
        anywhere_cache_id: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("bucket", bucket.into());
        call.path("anywhereCacheId", anywhere_cache_id.into());
        Get { call }
    }

    /// Creates an Anywhere Cache instance.
    ///
    /// `POST b/{bucket}/anywhereCaches`, method id `storage.anywhereCaches.insert`.
    ///
    /// - `bucket`: Name of the parent bucket.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_WRITE`. Asks for
    /// `DEVSTORAGE_READ_WRITE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn insert(&self, bucket: impl Into<String>, request: AnywhereCache) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.path("bucket", bucket.into());
        call.body(request);
        Insert { call }
    }

    /// Returns a list of Anywhere Cache instances of the bucket matching the criteria.
    ///
    /// `GET b/{bucket}/anywhereCaches`, method id `storage.anywhereCaches.list`.
    ///
    /// - `bucket`: Name of the parent bucket.
    ///
    /// Answers page by page; the items are in `items`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `CLOUD_PLATFORM_READ_ONLY`, `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_ONLY`,
    /// `DEVSTORAGE_READ_WRITE`. Asks for `DEVSTORAGE_READ_ONLY` unless the client or the
    /// call names others.
    pub fn list(&self, bucket: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("bucket", bucket.into());
        List { call }
    }

    /// Pauses an Anywhere Cache instance.
    ///
    /// `POST b/{bucket}/anywhereCaches/{anywhereCacheId}/pause`, method id
    /// `storage.anywhereCaches.pause`.
    ///
    /// - `bucket`: Name of the parent bucket.
    /// - `anywhere_cache_id`: The ID of requested Anywhere Cache instance.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_WRITE`. Asks for
    /// `DEVSTORAGE_READ_WRITE` unless the client or the call names others.
    pub fn pause(
        &self,
        bucket: impl Into<String>,
        anywhere_cache_id: impl Into<String>,
    ) -> Pause {
        let mut call = Call::new(&self.service, &PAUSE);
        call.path("bucket", bucket.into());
        call.path("anywhereCacheId", anywhere_cache_id.into());
        Pause { call }
    }

    /// Resumes a paused or disabled Anywhere Cache instance.
    ///
    /// `POST b/{bucket}/anywhereCaches/{anywhereCacheId}/resume`, method id
    /// `storage.anywhereCaches.resume`.
    ///
    /// - `bucket`: Name of the parent bucket.
    /// - `anywhere_cache_id`: The ID of requested Anywhere Cache instance.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_WRITE`. Asks for
    /// `DEVSTORAGE_READ_WRITE` unless the client or the call names others.
    pub fn resume(
        &self,
        bucket: impl Into<String>,
        anywhere_cache_id: impl Into<String>,
    ) -> Resume {
        let mut call = Call::new(&self.service, &RESUME);
        call.path("bucket", bucket.into());
        call.path("anywhereCacheId", anywhere_cache_id.into());
        Resume { call }
    }

    /// Updates the config of an Anywhere Cache instance.
    ///
    /// `PATCH b/{bucket}/anywhereCaches/{anywhereCacheId}`, method id
    /// `storage.anywhereCaches.update`.
    ///
    /// - `bucket`: Name of the parent bucket.
    /// - `anywhere_cache_id`: The ID of requested Anywhere Cache instance.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_WRITE`. Asks for
    /// `DEVSTORAGE_READ_WRITE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn update(
        &self,
        bucket: impl Into<String>,
        anywhere_cache_id: impl Into<String>,
        request: AnywhereCache,
    ) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.path("bucket", bucket.into());
        call.path("anywhereCacheId", anywhere_cache_id.into());
        call.body(request);
        Update { call }
    }
}

const DISABLE: Method = Method {
    id: "storage.anywhereCaches.disable",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/anywhereCaches/"),
        Segment::Value("anywhereCacheId"),
        Segment::Text("/disable"),
    ],
    scopes: &[
        scopes::CLOUD_PLATFORM,
        scopes::DEVSTORAGE_FULL_CONTROL,
        scopes::DEVSTORAGE_READ_WRITE,
    ],
    default_scope: Some(scopes::DEVSTORAGE_READ_WRITE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`AnywhereCachesResource::disable`].
    pub struct Disable -> AnywhereCache {}
}

const GET: Method = Method {
    id: "storage.anywhereCaches.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/anywhereCaches/"),
        Segment::Value("anywhereCacheId"),
    ],
    scopes: &[
        scopes::CLOUD_PLATFORM,
        scopes::CLOUD_PLATFORM_READ_ONLY,
        scopes::DEVSTORAGE_FULL_CONTROL,
        scopes::DEVSTORAGE_READ_ONLY,
        scopes::DEVSTORAGE_READ_WRITE,
    ],
    default_scope: Some(scopes::DEVSTORAGE_READ_ONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`AnywhereCachesResource::get`].
    pub struct Get -> AnywhereCache {}
}

const INSERT: Method = Method {
    id: "storage.anywhereCaches.insert",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/anywhereCaches"),
    ],
    scopes: &[
        scopes::CLOUD_PLATFORM,
        scopes::DEVSTORAGE_FULL_CONTROL,
        scopes::DEVSTORAGE_READ_WRITE,
    ],
    default_scope: Some(scopes::DEVSTORAGE_READ_WRITE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`AnywhereCachesResource::insert`].
    pub struct Insert -> GoogleLongrunningOperation
    [poller crate::operations::OPERATION] {}
}

const LIST: Method = Method {
    id: "storage.anywhereCaches.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/anywhereCaches"),
    ],
    scopes: &[
        scopes::CLOUD_PLATFORM,
        scopes::CLOUD_PLATFORM_READ_ONLY,
        scopes::DEVSTORAGE_FULL_CONTROL,
        scopes::DEVSTORAGE_READ_ONLY,
        scopes::DEVSTORAGE_READ_WRITE,
    ],
    default_scope: Some(scopes::DEVSTORAGE_READ_ONLY),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`AnywhereCachesResource::list`].
    pub struct List -> AnywhereCaches [pages items: Vec<AnywhereCache>] {
        /// Maximum number of items to return in a single page of responses.
        /// Maximum 1000.
        ///
        /// At least `0`.
        page_size: i32 = "pageSize",
        /// A previously-returned page token representing part of the larger set of
        /// results to view.
        page_token: String = "pageToken",
    }
}

const PAUSE: Method = Method {
    id: "storage.anywhereCaches.pause",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/anywhereCaches/"),
        Segment::Value("anywhereCacheId"),
        Segment::Text("/pause"),
    ],
    scopes: &[
        scopes::CLOUD_PLATFORM,
        scopes::DEVSTORAGE_FULL_CONTROL,
        scopes::DEVSTORAGE_READ_WRITE,
    ],
    default_scope: Some(scopes::DEVSTORAGE_READ_WRITE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`AnywhereCachesResource::pause`].
    pub struct Pause -> AnywhereCache {}
}

const RESUME: Method = Method {
    id: "storage.anywhereCaches.resume",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/anywhereCaches/"),
        Segment::Value("anywhereCacheId"),
        Segment::Text("/resume"),
    ],
    scopes: &[
        scopes::CLOUD_PLATFORM,
        scopes::DEVSTORAGE_FULL_CONTROL,
        scopes::DEVSTORAGE_READ_WRITE,
    ],
    default_scope: Some(scopes::DEVSTORAGE_READ_WRITE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`AnywhereCachesResource::resume`].
    pub struct Resume -> AnywhereCache {}
}

const UPDATE: Method = Method {
    id: "storage.anywhereCaches.update",
    http_method: HttpMethod::Patch,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/anywhereCaches/"),
        Segment::Value("anywhereCacheId"),
    ],
    scopes: &[
        scopes::CLOUD_PLATFORM,
        scopes::DEVSTORAGE_FULL_CONTROL,
        scopes::DEVSTORAGE_READ_WRITE,
    ],
    default_scope: Some(scopes::DEVSTORAGE_READ_WRITE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`AnywhereCachesResource::update`].
    pub struct Update -> GoogleLongrunningOperation
    [poller crate::operations::OPERATION] {}
}
