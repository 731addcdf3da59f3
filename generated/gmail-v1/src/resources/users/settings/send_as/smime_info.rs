//! The resource `users.settings.sendAs.smimeInfo`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::ListSmimeInfoResponse;
use crate::schemas::SmimeInfo;
use crate::scopes;

/// The resource `users.settings.sendAs.smimeInfo`.
#[derive(Clone, Debug)]
pub struct SmimeInfoResource {
    pub(crate) service: Service,
}

impl SmimeInfoResource {
    /// Deletes the specified S/MIME config for the specified send-as alias. For more
    /// information, see [Manage S/MIME certificates with the Gmail
    /// API](https://developers.google.com/workspace/gmail/api/guides/smime_certs).
    ///
    /// `DELETE gmail/v1/users/{userId}/settings/sendAs/{sendAsEmail}/smimeInfo/{id}`,
    /// method id `gmail.users.settings.sendAs.smimeInfo.delete`.
    ///
    /// - `user_id`: The user's email address. The special value `me` can be used to
    ///   indicate the authenticated user. The default is `me`.
    /// - `send_as_email`: The email address that appears in the "From:" header for mail
    ///   sent using this alias.
    /// - `id`: The immutable ID for the SmimeInfo.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_SETTINGS_BASIC`,
    /// `GMAIL_SETTINGS_SHARING`. Asks for `GMAIL_SETTINGS_SHARING` unless the client or
    /// the call names others.
    pub fn delete(
        &self,
        user_id: impl Into<String>,
        send_as_email: impl Into<String>,
        id: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("userId", user_id.into());
        call.path("sendAsEmail", send_as_email.into());
        call.path("id", id.into());
        Delete { call }
    }

    /// Gets the specified S/MIME config for the specified send-as alias. For more
    /// information, see [Manage S/MIME certificates with the Gmail
    /// API](https://developers.google.com/workspace/gmail/api/guides/smime_certs).
    ///
    /// `GET gmail/v1/users/{userId}/settings/sendAs/{sendAsEmail}/smimeInfo/{id}`,
    /// method id `gmail.users.settings.sendAs.smimeInfo.get`.
    ///
    /// - `user_id`: The user's email address. The special value `me` can be used to
    ///   indicate the authenticated user. The default is `me`.
    /// - `send_as_email`: The email address that appears in the "From:" header for mail
    ///   sent using this alias.
    /// - `id`: The immutable ID for the SmimeInfo.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_MODIFY`, `GMAIL_READONLY`,
    /// `GMAIL_SETTINGS_BASIC`, `GMAIL_SETTINGS_SHARING`, `MAIL_GOOGLE_COM`. Asks for
    /// `GMAIL_READONLY` unless the client or the call names others.
    pub fn get(
        &self,
        user_id: impl Into<String>,
        send_as_email: impl Into<String>,
        id: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("userId", user_id.into());
        call.path("sendAsEmail", send_as_email.into());
        call.path("id", id.into());
        Get { call }
    }

    /// Insert (upload) the given S/MIME config for the specified send-as alias. Note
    /// that `pkcs12` format is required for the key. For more information, see [Manage
    /// S/MIME certificates with the Gmail
    /// API](https://developers.google.com/workspace/gmail/api/guides/smime_certs).
    ///
    /// `POST gmail/v1/users/{userId}/settings/sendAs/{sendAsEmail}/smimeInfo`, method id
    /// `gmail.users.settings.sendAs.smimeInfo.insert`.
    ///
    /// - `user_id`: The user's email address. The special value `me` can be used to
    ///   indicate the authenticated user. The default is `me`.
    /// - `send_as_email`: The email address that appears in the "From:" header for mail
    ///   sent using this alias.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_SETTINGS_BASIC`,
    /// `GMAIL_SETTINGS_SHARING`. Asks for `GMAIL_SETTINGS_SHARING` unless the client or
    /// the call names others.
    pub fn insert(
        &self,
        user_id: impl Into<String>,
        send_as_email: impl Into<String>,
        request: SmimeInfo,
    ) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        call.path("userId", user_id.into());
        call.path("sendAsEmail", send_as_email.into());
        call.body(request);
        Insert { call }
    }

    /// Lists S/MIME configs for the specified send-as alias. For more information, see
    /// [Manage S/MIME certificates with the Gmail
    /// API](https://developers.google.com/workspace/gmail/api/guides/smime_certs).
    ///
    /// `GET gmail/v1/users/{userId}/settings/sendAs/{sendAsEmail}/smimeInfo`, method id
    /// `gmail.users.settings.sendAs.smimeInfo.list`.
    ///
    /// - `user_id`: The user's email address. The special value `me` can be used to
    ///   indicate the authenticated user. The default is `me`.
    /// - `send_as_email`: The email address that appears in the "From:" header for mail
    ///   sent using this alias.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_MODIFY`, `GMAIL_READONLY`,
    /// `GMAIL_SETTINGS_BASIC`, `GMAIL_SETTINGS_SHARING`, `MAIL_GOOGLE_COM`. Asks for
    /// `GMAIL_READONLY` unless the client or the call names others.
    pub fn list(
        &self,
        user_id: impl Into<String>,
        send_as_email: impl Into<String>,
    ) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("userId", user_id.into());
        call.path("sendAsEmail", send_as_email.into());
        List { call }
    }

    /// Sets the default S/MIME config for the specified send-as alias. For more
    /// information, see [Manage S/MIME certificates with the Gmail
    /// API](https://developers.google.com/workspace/gmail/api/guides/smime_certs).
    ///
    /// `POST
    /// gmail/v1/users/{userId}/settings/sendAs/{sendAsEmail}/smimeInfo/{id}/setDefault`,
    /// method id `gmail.users.settings.sendAs.smimeInfo.setDefault`.
    ///
    /// - `user_id`: The user's email address. The special value `me` can be used to
    ///   indicate the authenticated user. The default is `me`.
    /// - `send_as_email`: The email address that appears in the "From:" header for mail
    ///   sent using this alias.
    /// - `id`: The immutable ID for the SmimeInfo.
    ///
    /// Needs one of [these scopes](crate::scopes): `GMAIL_SETTINGS_BASIC`,
    /// `GMAIL_SETTINGS_SHARING`. Asks for `GMAIL_SETTINGS_SHARING` unless the client or
    /// the call names others.
    pub fn set_default(
        &self,
        user_id: impl Into<String>,
        send_as_email: impl Into<String>,
        id: impl Into<String>,
    ) -> SetDefault {
        let mut call = Call::new(&self.service, &SET_DEFAULT);
        call.path("userId", user_id.into());
        call.path("sendAsEmail", send_as_email.into());
        call.path("id", id.into());
        SetDefault { call }
    }
}

const DELETE: Method = Method {
    id: "gmail.users.settings.sendAs.smimeInfo.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/settings/sendAs/"),
        Segment::Value("sendAsEmail"),
        Segment::Text("/smimeInfo/"),
        Segment::Value("id"),
    ],
    scopes: &[scopes::GMAIL_SETTINGS_BASIC, scopes::GMAIL_SETTINGS_SHARING],
    default_scope: Some(scopes::GMAIL_SETTINGS_SHARING),
    ..Method::DEFAULT
};

call! {
    /// A call of [`SmimeInfoResource::delete`].
    pub struct Delete -> () {}
}

const GET: Method = Method {
    id: "gmail.users.settings.sendAs.smimeInfo.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/settings/sendAs/"),
        Segment::Value("sendAsEmail"),
        Segment::Text("/smimeInfo/"),
        Segment::Value("id"),
    ],
    scopes: &[
        scopes::GMAIL_MODIFY,
        scopes::GMAIL_READONLY,
        scopes::GMAIL_SETTINGS_BASIC,
        scopes::GMAIL_SETTINGS_SHARING,
        scopes::MAIL_GOOGLE_COM,
    ],
    default_scope: Some(scopes::GMAIL_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`SmimeInfoResource::get`].
    pub struct Get -> SmimeInfo {}
}

const INSERT: Method = Method {
    id: "gmail.users.settings.sendAs.smimeInfo.insert",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/settings/sendAs/"),
        Segment::Value("sendAsEmail"),
        Segment::Text("/smimeInfo"),
    ],
    scopes: &[scopes::GMAIL_SETTINGS_BASIC, scopes::GMAIL_SETTINGS_SHARING],
    default_scope: Some(scopes::GMAIL_SETTINGS_SHARING),
    ..Method::DEFAULT
};

call! {
    /// A call of [`SmimeInfoResource::insert`].
    pub struct Insert -> SmimeInfo {}
}

const LIST: Method = Method {
    id: "gmail.users.settings.sendAs.smimeInfo.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/settings/sendAs/"),
        Segment::Value("sendAsEmail"),
        Segment::Text("/smimeInfo"),
    ],
    scopes: &[
        scopes::GMAIL_MODIFY,
        scopes::GMAIL_READONLY,
        scopes::GMAIL_SETTINGS_BASIC,
        scopes::GMAIL_SETTINGS_SHARING,
        scopes::MAIL_GOOGLE_COM,
    ],
    default_scope: Some(scopes::GMAIL_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`SmimeInfoResource::list`].
    pub struct List -> ListSmimeInfoResponse {}
}

const SET_DEFAULT: Method = Method {
    id: "gmail.users.settings.sendAs.smimeInfo.setDefault",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("gmail/v1/users/"),
        Segment::Value("userId"),
        Segment::Text("/settings/sendAs/"),
        Segment::Value("sendAsEmail"),
        Segment::Text("/smimeInfo/"),
        Segment::Value("id"),
        Segment::Text("/setDefault"),
    ],
    scopes: &[scopes::GMAIL_SETTINGS_BASIC, scopes::GMAIL_SETTINGS_SHARING],
    default_scope: Some(scopes::GMAIL_SETTINGS_SHARING),
    ..Method::DEFAULT
};

call! {
    /// A call of [`SmimeInfoResource::set_default`].
    pub struct SetDefault -> () {}
}
