//! The resource `settings`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Channel;
use crate::schemas::Setting;
use crate::schemas::Settings;
use crate::scopes;

/// The resource `settings`.
#[derive(Clone, Debug)]
pub struct SettingsResource {
    pub(crate) service: Service,
}

impl SettingsResource {
    /// Returns a single user setting.
    ///
    /// `GET users/me/settings/{setting}`, method id `calendar.settings.get`.
    ///
    /// - `setting`: The id of the user setting.
    ///
    /// Needs one of [these scopes](crate::scopes): `CALENDAR`, `CALENDAR_READONLY`,
    /// `CALENDAR_SETTINGS`, `CALENDAR_SETTINGS_READONLY`. Asks for `CALENDAR_READONLY`
    /// unless the client or the call names others.
    pub fn get(&self, setting: impl Into<String>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("setting", setting.into());
        Get { call }
    }

    /// Returns all user settings for the authenticated user.
    ///
    /// `GET users/me/settings`, method id `calendar.settings.list`.
    ///
    /// Answers page by page; the items are in `items`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CALENDAR`, `CALENDAR_READONLY`,
    /// `CALENDAR_SETTINGS`, `CALENDAR_SETTINGS_READONLY`. Asks for `CALENDAR_READONLY`
    /// unless the client or the call names others.
    pub fn list(&self) -> List {
        let call = Call::new(&self.service, &LIST);
        List { call }
    }

    /// Watch for changes to Settings resources.
    ///
    /// `POST users/me/settings/watch`, method id `calendar.settings.watch`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CALENDAR`, `CALENDAR_READONLY`,
    /// `CALENDAR_SETTINGS`, `CALENDAR_SETTINGS_READONLY`. Asks for `CALENDAR_SETTINGS`
    /// unless the client or the call names others.
    pub fn watch(&self, request: Channel) -> Watch {
        let mut call = Call::new(&self.service, &WATCH);
        call.body(request);
        Watch { call }
    }
}

const GET: Method = Method {
    id: "calendar.settings.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("users/me/settings/"), Segment::Value("setting")],
    scopes: &[
        scopes::CALENDAR,
        scopes::CALENDAR_READONLY,
        scopes::CALENDAR_SETTINGS,
        scopes::CALENDAR_SETTINGS_READONLY,
    ],
    default_scope: Some(scopes::CALENDAR_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`SettingsResource::get`].
    pub struct Get -> Setting {}
}

const LIST: Method = Method {
    id: "calendar.settings.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("users/me/settings")],
    scopes: &[
        scopes::CALENDAR,
        scopes::CALENDAR_READONLY,
        scopes::CALENDAR_SETTINGS,
        scopes::CALENDAR_SETTINGS_READONLY,
    ],
    default_scope: Some(scopes::CALENDAR_READONLY),
    subscription: true,
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`SettingsResource::list`].
    pub struct List -> Settings [pages items: Vec<Setting>] {
        /// Maximum number of entries returned on one result page. By default the value
        /// is 100 entries. The page size can never be larger than 250 entries. Optional.
        ///
        /// At least `1`.
        max_results: i32 = "maxResults",
        /// Token specifying which result page to return. Optional.
        page_token: String = "pageToken",
        /// Token obtained from the nextSyncToken field returned on the last page of
        /// results from the previous list request. It makes the result of this list
        /// request contain only entries that have changed since then. If the syncToken
        /// expires, the server will respond with a 410 GONE response code and the client
        /// should clear its storage and perform a full synchronization without any
        /// syncToken. Learn more about incremental synchronization. Optional. The
        /// default is to return all entries.
        sync_token: String = "syncToken",
    }
}

const WATCH: Method = Method {
    id: "calendar.settings.watch",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("users/me/settings/watch")],
    scopes: &[
        scopes::CALENDAR,
        scopes::CALENDAR_READONLY,
        scopes::CALENDAR_SETTINGS,
        scopes::CALENDAR_SETTINGS_READONLY,
    ],
    default_scope: Some(scopes::CALENDAR_SETTINGS),
    subscription: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`SettingsResource::watch`].
    pub struct Watch -> Channel {
        /// Maximum number of entries returned on one result page. By default the value
        /// is 100 entries. The page size can never be larger than 250 entries. Optional.
        ///
        /// At least `1`.
        max_results: i32 = "maxResults",
        /// Token specifying which result page to return. Optional.
        page_token: String = "pageToken",
        /// Token obtained from the nextSyncToken field returned on the last page of
        /// results from the previous list request. It makes the result of this list
        /// request contain only entries that have changed since then. If the syncToken
        /// expires, the server will respond with a 410 GONE response code and the client
        /// should clear its storage and perform a full synchronization without any
        /// syncToken. Learn more about incremental synchronization. Optional. The
        /// default is to return all entries.
        sync_token: String = "syncToken",
    }
}
