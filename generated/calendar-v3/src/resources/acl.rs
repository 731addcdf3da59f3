//! The resource `acl`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Acl;
use crate::schemas::AclRule;
use crate::schemas::Channel;
use crate::scopes;

/// The resource `acl`.
#[derive(Clone, Debug)]
pub struct AclResource {
    pub(crate) service: Service,
}

impl AclResource {
    /// Deletes an access control rule.
    ///
    /// `DELETE calendars/{calendarId}/acl/{ruleId}`, method id `calendar.acl.delete`.
    ///
    /// - `calendar_id`: Calendar identifier. To retrieve calendar IDs call the
    ///   calendarList.list method. If you want to access the primary calendar of the
    ///   currently logged in user, use the "primary" keyword.
    /// - `rule_id`: ACL rule identifier.
    ///
    /// Needs one of [these scopes](crate::scopes): `CALENDAR`, `CALENDAR_ACLS`. Asks for
    /// `CALENDAR_ACLS` unless the client or the call names others.
    pub fn delete(
        &self,
        calendar_id: impl Into<String>,
        rule_id: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("calendarId", calendar_id.into());
        call.path("ruleId", rule_id.into());
        Delete { call }
    }

    /// Returns an access control rule.
    ///
    /// `GET calendars/{calendarId}/acl/{ruleId}`, method id `calendar.acl.get`.
    ///
    /// - `calendar_id`: Calendar identifier. To retrieve calendar IDs call the
    ///   calendarList.list method. If you want to access the primary calendar of the
    ///   currently logged in user, use the "primary" keyword.
    /// - `rule_id`: ACL rule identifier.
    ///
    /// Needs one of [these scopes](crate::scopes): `CALENDAR`, `CALENDAR_ACLS`,
    /// `CALENDAR_ACLS_READONLY`, `CALENDAR_READONLY`. Asks for `CALENDAR_READONLY`
    /// unless the client or the call names others.
    pub fn get(
        &self,
        calendar_id: impl Into<String>,
        rule_id: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("calendarId", calendar_id.into());
        call.path("ruleId", rule_id.into());
        Get { call }
    }

    /// Creates an access control rule.
    ///
    /// `POST calendars/{calendarId}/acl`, method id `calendar.acl.insert`.
    ///
    /// - `calendar_id`: Calendar identifier. To retrieve calendar IDs call the
    ///   calendarList.list method. If you want to access the primary calendar of the
    ///   currently logged in user, use the "primary" keyword.
    ///
    /// Needs one of [these scopes](crate::scopes): `CALENDAR`, `CALENDAR_ACLS`. Asks for
    /// `CALENDAR_ACLS` unless the client or the call names others.
    pub fn insert(&self, calendar_id: impl Into<String>, request: AclRule) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.path("calendarId", calendar_id.into());
        call.body(request);
        Insert { call }
    }

    /// Returns the rules in the access control list for the calendar.
    ///
    /// `GET calendars/{calendarId}/acl`, method id `calendar.acl.list`.
    ///
    /// - `calendar_id`: Calendar identifier. To retrieve calendar IDs call the
    ///   calendarList.list method. If you want to access the primary calendar of the
    ///   currently logged in user, use the "primary" keyword.
    ///
    /// Answers page by page; the items are in `items`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CALENDAR`, `CALENDAR_ACLS`,
    /// `CALENDAR_ACLS_READONLY`. Asks for `CALENDAR_ACLS_READONLY` unless the client or
    /// the call names others.
    pub fn list(&self, calendar_id: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("calendarId", calendar_id.into());
        List { call }
    }

    /// Updates an access control rule. This method supports patch semantics.
    ///
    /// `PATCH calendars/{calendarId}/acl/{ruleId}`, method id `calendar.acl.patch`.
    ///
    /// - `calendar_id`: Calendar identifier. To retrieve calendar IDs call the
    ///   calendarList.list method. If you want to access the primary calendar of the
    ///   currently logged in user, use the "primary" keyword.
    /// - `rule_id`: ACL rule identifier.
    ///
    /// Needs one of [these scopes](crate::scopes): `CALENDAR`, `CALENDAR_ACLS`. Asks for
    /// `CALENDAR_ACLS` unless the client or the call names others.
    pub fn patch(
        &self,
        calendar_id: impl Into<String>,
        rule_id: impl Into<String>,
        request: AclRule,
    ) -> Patch {
        let mut call = Call::new(&self.service, &PATCH);
        call.path("calendarId", calendar_id.into());
        call.path("ruleId", rule_id.into());
        call.body(request);
        Patch { call }
    }

    /// Updates an access control rule.
    ///
    /// `PUT calendars/{calendarId}/acl/{ruleId}`, method id `calendar.acl.update`.
    ///
    /// - `calendar_id`: Calendar identifier. To retrieve calendar IDs call the
    ///   calendarList.list method. If you want to access the primary calendar of the
    ///   currently logged in user, use the "primary" keyword.
    /// - `rule_id`: ACL rule identifier.
    ///
    /// Needs one of [these scopes](crate::scopes): `CALENDAR`, `CALENDAR_ACLS`. Asks for
    /// `CALENDAR_ACLS` unless the client or the call names others.
    pub fn update(
        &self,
        calendar_id: impl Into<String>,
        rule_id: impl Into<String>,
        request: AclRule,
    ) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.path("calendarId", calendar_id.into());
        call.path("ruleId", rule_id.into());
        call.body(request);
        Update { call }
    }

    /// Watch for changes to ACL resources.
    ///
    /// `POST calendars/{calendarId}/acl/watch`, method id `calendar.acl.watch`.
    ///
    /// - `calendar_id`: Calendar identifier. To retrieve calendar IDs call the
    ///   calendarList.list method. If you want to access the primary calendar of the
    ///   currently logged in user, use the "primary" keyword.
    ///
    /// Needs one of [these scopes](crate::scopes): `CALENDAR`, `CALENDAR_ACLS`,
    /// `CALENDAR_ACLS_READONLY`. Asks for `CALENDAR_ACLS` unless the client or the call
    /// names others.
    pub fn watch(&self, calendar_id: impl Into<String>, request: Channel) -> Watch {
        let mut call = Call::new(&self.service, &WATCH);
        call.path("calendarId", calendar_id.into());
        call.body(request);
        Watch { call }
    }
}

const DELETE: Method = Method {
    id: "calendar.acl.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("calendars/"),
        Segment::Value("calendarId"),
        Segment::Text("/acl/"),
        Segment::Value("ruleId"),
    ],
    scopes: &[scopes::CALENDAR, scopes::CALENDAR_ACLS],
    default_scope: Some(scopes::CALENDAR_ACLS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`AclResource::delete`].
    pub struct Delete -> () {}
}

const GET: Method = Method {
    id: "calendar.acl.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("calendars/"),
        Segment::Value("calendarId"),
        Segment::Text("/acl/"),
        Segment::Value("ruleId"),
    ],
    scopes: &[
        scopes::CALENDAR,
        scopes::CALENDAR_ACLS,
        scopes::CALENDAR_ACLS_READONLY,
        scopes::CALENDAR_READONLY,
    ],
    default_scope: Some(scopes::CALENDAR_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`AclResource::get`].
    pub struct Get -> AclRule {}
}

const INSERT: Method = Method {
    id: "calendar.acl.insert",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("calendars/"),
        Segment::Value("calendarId"),
        Segment::Text("/acl"),
    ],
    scopes: &[scopes::CALENDAR, scopes::CALENDAR_ACLS],
    default_scope: Some(scopes::CALENDAR_ACLS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`AclResource::insert`].
    pub struct Insert -> AclRule {
        /// Whether to send notifications about the calendar sharing change. Optional.
        /// The default is True.
        send_notifications: bool = "sendNotifications",
    }
}

const LIST: Method = Method {
    id: "calendar.acl.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("calendars/"),
        Segment::Value("calendarId"),
        Segment::Text("/acl"),
    ],
    scopes: &[scopes::CALENDAR, scopes::CALENDAR_ACLS, scopes::CALENDAR_ACLS_READONLY],
    default_scope: Some(scopes::CALENDAR_ACLS_READONLY),
    subscription: true,
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`AclResource::list`].
    pub struct List -> Acl [pages items: Vec<AclRule>] {
        /// Maximum number of entries returned on one result page. By default the value
        /// is 100 entries. The page size can never be larger than 250 entries. Optional.
        ///
        /// At least `1`.
        max_results: i32 = "maxResults",
        /// Token specifying which result page to return. Optional.
        page_token: String = "pageToken",
        /// Whether to include deleted ACLs in the result. Deleted ACLs are represented
        /// by role equal to "none". Deleted ACLs will always be included if syncToken is
        /// provided. Optional. The default is False.
        show_deleted: bool = "showDeleted",
        /// Token obtained from the nextSyncToken field returned on the last page of
        /// results from the previous list request. It makes the result of this list
        /// request contain only entries that have changed since then. All entries
        /// deleted since the previous list request will always be in the result set and
        /// it is not allowed to set showDeleted to False. If the syncToken expires, the
        /// server will respond with a 410 GONE response code and the client should clear
        /// its storage and perform a full synchronization without any syncToken. Learn
        /// more about incremental synchronization. Optional. The default is to return
        /// all entries.
        sync_token: String = "syncToken",
    }
}

const PATCH: Method = Method {
    id: "calendar.acl.patch",
    http_method: HttpMethod::Patch,
    path: &[
        Segment::Text("calendars/"),
        Segment::Value("calendarId"),
        Segment::Text("/acl/"),
        Segment::Value("ruleId"),
    ],
    scopes: &[scopes::CALENDAR, scopes::CALENDAR_ACLS],
    default_scope: Some(scopes::CALENDAR_ACLS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`AclResource::patch`].
    pub struct Patch -> AclRule {
        /// Whether to send notifications about the calendar sharing change. Note that
        /// there are no notifications on access removal. Optional. The default is True.
        send_notifications: bool = "sendNotifications",
    }
}

const UPDATE: Method = Method {
    id: "calendar.acl.update",
    http_method: HttpMethod::Put,
    path: &[
        Segment::Text("calendars/"),
        Segment::Value("calendarId"),
        Segment::Text("/acl/"),
        Segment::Value("ruleId"),
    ],
    scopes: &[scopes::CALENDAR, scopes::CALENDAR_ACLS],
    default_scope: Some(scopes::CALENDAR_ACLS),
    ..Method::DEFAULT
};

call! {
    /// A call of [`AclResource::update`].
    pub struct Update -> AclRule {
        /// Whether to send notifications about the calendar sharing change. Note that
        /// there are no notifications on access removal. Optional. The default is True.
        send_notifications: bool = "sendNotifications",
    }
}

const WATCH: Method = Method {
    id: "calendar.acl.watch",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("calendars/"),
        Segment::Value("calendarId"),
        Segment::Text("/acl/watch"),
    ],
    scopes: &[scopes::CALENDAR, scopes::CALENDAR_ACLS, scopes::CALENDAR_ACLS_READONLY],
    default_scope: Some(scopes::CALENDAR_ACLS),
    subscription: true,
    ..Method::DEFAULT
};

call! {
    /// A call of [`AclResource::watch`].
    pub struct Watch -> Channel {
        /// Maximum number of entries returned on one result page. By default the value
        /// is 100 entries. The page size can never be larger than 250 entries. Optional.
        ///
        /// At least `1`.
        max_results: i32 = "maxResults",
        /// Token specifying which result page to return. Optional.
        page_token: String = "pageToken",
        /// Whether to include deleted ACLs in the result. Deleted ACLs are represented
        /// by role equal to "none". Deleted ACLs will always be included if syncToken is
        /// provided. Optional. The default is False.
        show_deleted: bool = "showDeleted",
        /// Token obtained from the nextSyncToken field returned on the last page of
        /// results from the previous list request. It makes the result of this list
        /// request contain only entries that have changed since then. All entries
        /// deleted since the previous list request will always be in the result set and
        /// it is not allowed to set showDeleted to False. If the syncToken expires, the
        /// server will respond with a 410 GONE response code and the client should clear
        /// its storage and perform a full synchronization without any syncToken. Learn
        /// more about incremental synchronization. Optional. The default is to return
        /// all entries.
        sync_token: String = "syncToken",
    }
}
