//! The resource `rapidCaches`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::GoogleLongrunningOperation;
use crate::schemas::RapidCache;
use crate::schemas::RapidCaches;
use crate::scopes;

/// The resource `rapidCaches`.
#[derive(Clone, Debug)]
pub struct RapidCachesResource {
    pub(crate) service: Service,
}

impl RapidCachesResource {
    /// Disables a Rapid Cache instance.
    ///
    /// `POST b/{bucket}/rapidCaches/{rapidCacheId}/disable`, method id
    /// `storage.rapidCaches.disable`.
    ///
    /// - `bucket`: Name of the parent bucket.
    /// - `rapid_cache_id`: The ID of the requested Rapid Cache instance.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_WRITE`. Asks for
    /// `DEVSTORAGE_READ_WRITE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn disable(
        &self,
        bucket: impl Into<String>,
        rapid_cache_id: impl Into<String>,
    ) -> Disable {
        let mut call = Call::new(&self.service, &DISABLE);
        call.path("bucket", bucket.into());
        call.path("rapidCacheId", rapid_cache_id.into());
        Disable { call }
    }

    /// Returns the metadata of a Rapid Cache instance.
    ///
    /// `GET b/{bucket}/rapidCaches/{rapidCacheId}`, method id `storage.rapidCaches.get`.
    ///
    /// - `bucket`: Name of the parent bucket.
    /// - `rapid_cache_id`: The ID of the requested Rapid Cache instance.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `CLOUD_PLATFORM_READ_ONLY`, `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_ONLY`,
    /// `DEVSTORAGE_READ_WRITE`. Asks for `DEVSTORAGE_READ_ONLY` unless the client or the
    /// call names others.
    pub fn get(
        &self,
        bucket: impl Into<String>,
        rapid_cache_id: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("bucket", bucket.into());
        call.path("rapidCacheId", rapid_cache_id.into());
        Get { call }
    }

    /// Creates a Rapid Cache instance.
    ///
    /// `POST b/{bucket}/rapidCaches`, method id `storage.rapidCaches.insert`.
    ///
    /// - `bucket`: Name of the parent bucket.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_WRITE`. Asks for
    /// `DEVSTORAGE_READ_WRITE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn insert(&self, bucket: impl Into<String>, request: RapidCache) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.path("bucket", bucket.into());
        call.body(request);
        Insert { call }
    }

    /// Returns a list of Rapid Cache instances of the bucket.
    ///
    /// `GET b/{bucket}/rapidCaches`, method id `storage.rapidCaches.list`.
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

    /// Updates the configuration of a Rapid Cache instance.
    ///
    /// `PATCH b/{bucket}/rapidCaches/{rapidCacheId}`, method id
    /// `storage.rapidCaches.update`.
    ///
    /// - `bucket`: Name of the parent bucket.
    /// - `rapid_cache_id`: The ID of the requested Rapid Cache instance.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_WRITE`. Asks for
    /// `DEVSTORAGE_READ_WRITE` unless the client or the call names others.
    ///
    /// Answers with an operation; `poller` waits for its end.
    pub fn update(
        &self,
        bucket: impl Into<String>,
        rapid_cache_id: impl Into<String>,
        request: RapidCache,
    ) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.path("bucket", bucket.into());
        call.path("rapidCacheId", rapid_cache_id.into());
        call.body(request);
        Update { call }
    }
}

const DISABLE: Method = Method {
    id: "storage.rapidCaches.disable",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/rapidCaches/"),
        Segment::Value("rapidCacheId"),
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
    /// A call of [`RapidCachesResource::disable`].
    pub struct Disable -> GoogleLongrunningOperation
    [poller crate::operations::OPERATION] {}
}

const GET: Method = Method {
    id: "storage.rapidCaches.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/rapidCaches/"),
        Segment::Value("rapidCacheId"),
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
    /// A call of [`RapidCachesResource::get`].
    pub struct Get -> RapidCache {}
}

const INSERT: Method = Method {
    id: "storage.rapidCaches.insert",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/rapidCaches"),
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
    /// A call of [`RapidCachesResource::insert`].
    pub struct Insert -> GoogleLongrunningOperation
    [poller crate::operations::OPERATION] {}
}

const LIST: Method = Method {
    id: "storage.rapidCaches.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/rapidCaches"),
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
    /// A call of [`RapidCachesResource::list`].
    pub struct List -> RapidCaches [pages items: Vec<RapidCache>] {
        /// Maximum number of items to return in a single page of responses.
        ///
        /// At least `0`.
        page_size: i32 = "pageSize",
        /// A previously-returned page token representing part of the larger set of
        /// results to view.
        page_token: String = "pageToken",
    }
}

const UPDATE: Method = Method {
    id: "storage.rapidCaches.update",
    http_method: HttpMethod::Patch,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/rapidCaches/"),
        Segment::Value("rapidCacheId"),
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
    /// A call of [`RapidCachesResource::update`].
    pub struct Update -> GoogleLongrunningOperation
    [poller crate::operations::OPERATION] {}
}
