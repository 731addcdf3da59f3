//! The resource `notifications`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Repeat;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Notification;
use crate::schemas::Notifications;
use crate::scopes;

/// The resource `notifications`.
#[derive(Clone, Debug)]
pub struct NotificationsResource {
    pub(crate) service: Service,
}

impl NotificationsResource {
    /// Permanently deletes a notification subscription.
    ///
    /// `DELETE b/{bucket}/notificationConfigs/{notification}`, method id
    /// `storage.notifications.delete`.
    ///
    /// - `bucket`: The parent bucket of the notification.
    /// - `notification`: ID of the notification to delete.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_WRITE`. Asks for
    /// `DEVSTORAGE_READ_WRITE` unless the client or the call names others.
    pub fn delete(
        &self,
        bucket: impl Into<String>,
        notification: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("bucket", bucket.into());
        call.path("notification", notification.into());
        Delete { call }
    }

    /// View a notification configuration.
    ///
    /// `GET b/{bucket}/notificationConfigs/{notification}`, method id
    /// `storage.notifications.get`.
    ///
    /// - `bucket`: The parent bucket of the notification.
    /// - `notification`: Notification ID
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `CLOUD_PLATFORM_READ_ONLY`, `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_ONLY`,
    /// `DEVSTORAGE_READ_WRITE`. Asks for `DEVSTORAGE_READ_ONLY` unless the client or the
    /// call names others.
    pub fn get(
        &self,
        bucket: impl Into<String>,
        notification: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("bucket", bucket.into());
        call.path("notification", notification.into());
        Get { call }
    }

    /// Creates a notification subscription for a given bucket.
    ///
    /// `POST b/{bucket}/notificationConfigs`, method id `storage.notifications.insert`.
    ///
    /// - `bucket`: The parent bucket of the notification.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `DEVSTORAGE_FULL_CONTROL`, `DEVSTORAGE_READ_WRITE`. Asks for
    /// `DEVSTORAGE_READ_WRITE` unless the client or the call names others.
    pub fn insert(&self, bucket: impl Into<String>, request: Notification) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.path("bucket", bucket.into());
        call.body(request);
        Insert { call }
    }

    /// Retrieves a list of notification subscriptions for a given bucket.
    ///
    /// `GET b/{bucket}/notificationConfigs`, method id `storage.notifications.list`.
    ///
    /// - `bucket`: Name of a Google Cloud Storage bucket.
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
}

const DELETE: Method = Method {
    id: "storage.notifications.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/notificationConfigs/"),
        Segment::Value("notification"),
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
    /// A call of [`NotificationsResource::delete`].
    pub struct Delete -> () {
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
    }
}

const GET: Method = Method {
    id: "storage.notifications.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/notificationConfigs/"),
        Segment::Value("notification"),
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
    /// A call of [`NotificationsResource::get`].
    pub struct Get -> Notification {
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
    }
}

const INSERT: Method = Method {
    id: "storage.notifications.insert",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/notificationConfigs"),
    ],
    scopes: &[
        scopes::CLOUD_PLATFORM,
        scopes::DEVSTORAGE_FULL_CONTROL,
        scopes::DEVSTORAGE_READ_WRITE,
    ],
    default_scope: Some(scopes::DEVSTORAGE_READ_WRITE),
    repeat: Repeat::Never,
    ..Method::DEFAULT
};

call! {
    /// A call of [`NotificationsResource::insert`].
    pub struct Insert -> Notification {
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
    }
}

const LIST: Method = Method {
    id: "storage.notifications.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("b/"),
        Segment::Value("bucket"),
        Segment::Text("/notificationConfigs"),
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
    /// A call of [`NotificationsResource::list`].
    pub struct List -> Notifications {
        /// The project to be billed for this request. Required for Requester Pays
        /// buckets.
        user_project: String = "userProject",
    }
}
