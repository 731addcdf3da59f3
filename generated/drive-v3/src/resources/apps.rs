//! The resource `apps`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::App;
use crate::schemas::AppList;
use crate::scopes;

/// The resource `apps`.
#[derive(Clone, Debug)]
pub struct Apps {
    pub(crate) service: Service,
}

impl Apps {
    /// Gets a specific app. For more information, see [Return user
    /// info](https://developers.google.com/workspace/drive/api/guides/user-info).
    ///
    /// `GET apps/{appId}`, method id `drive.apps.get`.
    ///
    /// - `app_id`: The ID of the app.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_APPDATA`,
    /// `DRIVE_APPS_READONLY`, `DRIVE_FILE`, `DRIVE_METADATA`, `DRIVE_METADATA_READONLY`,
    /// `DRIVE_READONLY`. Asks for `DRIVE_READONLY` unless the client or the call names
    /// others.
    pub fn get(&self, app_id: impl Into<String>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("appId", app_id.into());
        Get { call }
    }

    /// Lists a user's installed apps. For more information, see [Return user
    /// info](https://developers.google.com/workspace/drive/api/guides/user-info).
    ///
    /// `GET apps`, method id `drive.apps.list`.
    ///
    /// Needs [this scope](crate::scopes): `DRIVE_APPS_READONLY`.
    pub fn list(&self) -> List {
        let call = Call::new(&self.service, &LIST);
        List { call }
    }
}

const GET: Method = Method {
    id: "drive.apps.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("apps/"), Segment::Value("appId")],
    scopes: &[
        scopes::DRIVE,
        scopes::DRIVE_APPDATA,
        scopes::DRIVE_APPS_READONLY,
        scopes::DRIVE_FILE,
        scopes::DRIVE_METADATA,
        scopes::DRIVE_METADATA_READONLY,
        scopes::DRIVE_READONLY,
    ],
    default_scope: Some(scopes::DRIVE_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Apps::get`].
    pub struct Get -> App {}
}

const LIST: Method = Method {
    id: "drive.apps.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("apps")],
    scopes: &[scopes::DRIVE_APPS_READONLY],
    default_scope: Some(scopes::DRIVE_APPS_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Apps::list`].
    pub struct List -> AppList {
        /// A comma-separated list of file extensions to limit returned results. All
        /// results within the given app query scope which can open any of the given file
        /// extensions are included in the response. If `appFilterMimeTypes` are provided
        /// as well, the result is a union of the two resulting app lists.
        app_filter_extensions: String = "appFilterExtensions",
        /// A comma-separated list of file extensions to limit returned results. All
        /// results within the given app query scope which can open any of the given MIME
        /// types will be included in the response. If `appFilterExtensions` are provided
        /// as well, the result is a union of the two resulting app lists.
        app_filter_mime_types: String = "appFilterMimeTypes",
        /// A language or locale code, as defined by BCP 47, with some extensions from
        /// Unicode's LDML format (<http://www.unicode.org/reports/tr35/>).
        language_code: String = "languageCode",
    }
}
