//! The resource `replies`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Reply;
use crate::schemas::ReplyList;
use crate::scopes;

/// The resource `replies`.
#[derive(Clone, Debug)]
pub struct Replies {
    pub(crate) service: Service,
}

impl Replies {
    /// Creates a reply to a comment. For more information, see [Manage comments and
    /// replies](https://developers.google.com/workspace/drive/api/guides/manage-comments).
    ///
    /// `POST files/{fileId}/comments/{commentId}/replies`, method id
    /// `drive.replies.create`.
    ///
    /// - `file_id`: The ID of the file.
    /// - `comment_id`: The ID of the comment.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_FILE`. Asks for
    /// `DRIVE` unless the client or the call names others.
    pub fn create(
        &self,
        file_id: impl Into<String>,
        comment_id: impl Into<String>,
        request: Reply,
    ) -> Create {
        let mut call = Call::new(&self.service, &CREATE);
        call.path("fileId", file_id.into());
        call.path("commentId", comment_id.into());
        call.body(request);
        Create { call }
    }

    /// Deletes a reply. For more information, see [Manage comments and
    /// replies](https://developers.google.com/workspace/drive/api/guides/manage-comments).
    ///
    /// `DELETE files/{fileId}/comments/{commentId}/replies/{replyId}`, method id
    /// `drive.replies.delete`.
    ///
    /// - `file_id`: The ID of the file.
    /// - `comment_id`: The ID of the comment.
    /// - `reply_id`: The ID of the reply.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_FILE`. Asks for
    /// `DRIVE` unless the client or the call names others.
    pub fn delete(
        &self,
        file_id: impl Into<String>,
        comment_id: impl Into<String>,
        reply_id: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("fileId", file_id.into());
        call.path("commentId", comment_id.into());
        call.path("replyId", reply_id.into());
        Delete { call }
    }

    /// Gets a reply by ID. For more information, see [Manage comments and
    /// replies](https://developers.google.com/workspace/drive/api/guides/manage-comments).
    ///
    /// `GET files/{fileId}/comments/{commentId}/replies/{replyId}`, method id
    /// `drive.replies.get`.
    ///
    /// - `file_id`: The ID of the file.
    /// - `comment_id`: The ID of the comment.
    /// - `reply_id`: The ID of the reply.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_FILE`,
    /// `DRIVE_MEET_READONLY`, `DRIVE_READONLY`. Asks for `DRIVE_READONLY` unless the
    /// client or the call names others.
    pub fn get(
        &self,
        file_id: impl Into<String>,
        comment_id: impl Into<String>,
        reply_id: impl Into<String>,
    ) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("fileId", file_id.into());
        call.path("commentId", comment_id.into());
        call.path("replyId", reply_id.into());
        Get { call }
    }

    /// Lists a comment's replies. For more information, see [Manage comments and
    /// replies](https://developers.google.com/workspace/drive/api/guides/manage-comments).
    ///
    /// `GET files/{fileId}/comments/{commentId}/replies`, method id
    /// `drive.replies.list`.
    ///
    /// - `file_id`: The ID of the file.
    /// - `comment_id`: The ID of the comment.
    ///
    /// Answers page by page; the items are in `replies`.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_FILE`,
    /// `DRIVE_MEET_READONLY`, `DRIVE_READONLY`. Asks for `DRIVE_READONLY` unless the
    /// client or the call names others.
    pub fn list(
        &self,
        file_id: impl Into<String>,
        comment_id: impl Into<String>,
    ) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("fileId", file_id.into());
        call.path("commentId", comment_id.into());
        List { call }
    }

    /// Updates a reply with patch semantics. For more information, see [Manage comments
    /// and
    /// replies](https://developers.google.com/workspace/drive/api/guides/manage-comments).
    ///
    /// `PATCH files/{fileId}/comments/{commentId}/replies/{replyId}`, method id
    /// `drive.replies.update`.
    ///
    /// - `file_id`: The ID of the file.
    /// - `comment_id`: The ID of the comment.
    /// - `reply_id`: The ID of the reply.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_FILE`. Asks for
    /// `DRIVE` unless the client or the call names others.
    pub fn update(
        &self,
        file_id: impl Into<String>,
        comment_id: impl Into<String>,
        reply_id: impl Into<String>,
        request: Reply,
    ) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.path("fileId", file_id.into());
        call.path("commentId", comment_id.into());
        call.path("replyId", reply_id.into());
        call.body(request);
        Update { call }
    }
}

const CREATE: Method = Method {
    id: "drive.replies.create",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("files/"),
        Segment::Value("fileId"),
        Segment::Text("/comments/"),
        Segment::Value("commentId"),
        Segment::Text("/replies"),
    ],
    scopes: &[scopes::DRIVE, scopes::DRIVE_FILE],
    default_scope: Some(scopes::DRIVE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Replies::create`].
    pub struct Create -> Reply {}
}

const DELETE: Method = Method {
    id: "drive.replies.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("files/"),
        Segment::Value("fileId"),
        Segment::Text("/comments/"),
        Segment::Value("commentId"),
        Segment::Text("/replies/"),
        Segment::Value("replyId"),
    ],
    scopes: &[scopes::DRIVE, scopes::DRIVE_FILE],
    default_scope: Some(scopes::DRIVE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Replies::delete`].
    pub struct Delete -> () {}
}

const GET: Method = Method {
    id: "drive.replies.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("files/"),
        Segment::Value("fileId"),
        Segment::Text("/comments/"),
        Segment::Value("commentId"),
        Segment::Text("/replies/"),
        Segment::Value("replyId"),
    ],
    scopes: &[
        scopes::DRIVE,
        scopes::DRIVE_FILE,
        scopes::DRIVE_MEET_READONLY,
        scopes::DRIVE_READONLY,
    ],
    default_scope: Some(scopes::DRIVE_READONLY),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Replies::get`].
    pub struct Get -> Reply {
        /// Whether to return deleted replies. Deleted replies don't include their
        /// original content.
        ///
        /// The default is `false`.
        include_deleted: bool = "includeDeleted",
    }
}

const LIST: Method = Method {
    id: "drive.replies.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("files/"),
        Segment::Value("fileId"),
        Segment::Text("/comments/"),
        Segment::Value("commentId"),
        Segment::Text("/replies"),
    ],
    scopes: &[
        scopes::DRIVE,
        scopes::DRIVE_FILE,
        scopes::DRIVE_MEET_READONLY,
        scopes::DRIVE_READONLY,
    ],
    default_scope: Some(scopes::DRIVE_READONLY),
    paging: Some(Paging::DEFAULT),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Replies::list`].
    pub struct List -> ReplyList [pages replies: Vec<Reply>] {
        /// Whether to include deleted replies. Deleted replies don't include their
        /// original content.
        ///
        /// The default is `false`.
        include_deleted: bool = "includeDeleted",
        /// The maximum number of replies to return. The service may return fewer than
        /// this value. If unspecified, at most 20 replies will be returned. The maximum
        /// value is 100; values above 100 will be coerced to 100.
        ///
        /// The default is `20`. At least `1`. At most `100`.
        page_size: i32 = "pageSize",
        /// The token for continuing a previous list request on the next page. This
        /// should be set to the value of `nextPageToken` from the previous response.
        page_token: String = "pageToken",
    }
}

const UPDATE: Method = Method {
    id: "drive.replies.update",
    http_method: HttpMethod::Patch,
    path: &[
        Segment::Text("files/"),
        Segment::Value("fileId"),
        Segment::Text("/comments/"),
        Segment::Value("commentId"),
        Segment::Text("/replies/"),
        Segment::Value("replyId"),
    ],
    scopes: &[scopes::DRIVE, scopes::DRIVE_FILE],
    default_scope: Some(scopes::DRIVE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Replies::update`].
    pub struct Update -> Reply {}
}
