//! The resource `comments`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Paging;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Comment;
use crate::schemas::CommentList;
use crate::scopes;

/// The resource `comments`.
#[derive(Clone, Debug)]
pub struct Comments {
    pub(crate) service: Service,
}

impl Comments {
    /// Creates a comment on a file. For more information, see [Manage comments and
    /// replies](https://developers.google.com/workspace/drive/api/guides/manage-comments).
    /// Required: The `fields` parameter must be set. To return the exact fields you
    /// need, see [Return specific
    /// fields](https://developers.google.com/workspace/drive/api/guides/fields-parameter).
    ///
    /// `POST files/{fileId}/comments`, method id `drive.comments.create`.
    ///
    /// - `file_id`: The ID of the file.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_FILE`. Asks for
    /// `DRIVE` unless the client or the call names others.
    pub fn create(&self, file_id: impl Into<String>, request: Comment) -> Create {
        let mut call = Call::new(&self.service, &CREATE);
        call.path("fileId", file_id.into());
        call.body(request);
        Create { call }
    }

    /// Deletes a comment. For more information, see [Manage comments and
    /// replies](https://developers.google.com/workspace/drive/api/guides/manage-comments).
    ///
    /// `DELETE files/{fileId}/comments/{commentId}`, method id `drive.comments.delete`.
    ///
    /// - `file_id`: The ID of the file.
    /// - `comment_id`: The ID of the comment.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_FILE`. Asks for
    /// `DRIVE` unless the client or the call names others.
    pub fn delete(
        &self,
        file_id: impl Into<String>,
        comment_id: impl Into<String>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.path("fileId", file_id.into());
        call.path("commentId", comment_id.into());
        Delete { call }
    }

    /// Gets a comment by ID. For more information, see [Manage comments and
    /// replies](https://developers.google.com/workspace/drive/api/guides/manage-comments).
    /// Required: The `fields` parameter must be set. To return the exact fields you
    /// need, see [Return specific
    /// fields](https://developers.google.com/workspace/drive/api/guides/fields-parameter).
    ///
    /// `GET files/{fileId}/comments/{commentId}`, method id `drive.comments.get`.
    ///
    /// - `file_id`: The ID of the file.
    /// - `comment_id`: The ID of the comment.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_FILE`,
    /// `DRIVE_MEET_READONLY`, `DRIVE_READONLY`. Asks for `DRIVE_READONLY` unless the
    /// client or the call names others.
    pub fn get(&self, file_id: impl Into<String>, comment_id: impl Into<String>) -> Get {
        let mut call = Call::new(&self.service, &GET);
        call.path("fileId", file_id.into());
        call.path("commentId", comment_id.into());
        Get { call }
    }

    /// Lists a file's comments. For more information, see [Manage comments and
    /// replies](https://developers.google.com/workspace/drive/api/guides/manage-comments).
    /// Required: The `fields` parameter must be set. To return the exact fields you
    /// need, see [Return specific
    /// fields](https://developers.google.com/workspace/drive/api/guides/fields-parameter).
    ///
    /// `GET files/{fileId}/comments`, method id `drive.comments.list`.
    ///
    /// - `file_id`: The ID of the file.
    ///
    /// Answers page by page; the items are in `comments`.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_FILE`,
    /// `DRIVE_MEET_READONLY`, `DRIVE_READONLY`. Asks for `DRIVE_READONLY` unless the
    /// client or the call names others.
    pub fn list(&self, file_id: impl Into<String>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        call.path("fileId", file_id.into());
        List { call }
    }

    /// Updates a comment with patch semantics. For more information, see [Manage
    /// comments and
    /// replies](https://developers.google.com/workspace/drive/api/guides/manage-comments).
    /// Required: The `fields` parameter must be set. To return the exact fields you
    /// need, see [Return specific
    /// fields](https://developers.google.com/workspace/drive/api/guides/fields-parameter).
    ///
    /// `PATCH files/{fileId}/comments/{commentId}`, method id `drive.comments.update`.
    ///
    /// - `file_id`: The ID of the file.
    /// - `comment_id`: The ID of the comment.
    ///
    /// Needs one of [these scopes](crate::scopes): `DRIVE`, `DRIVE_FILE`. Asks for
    /// `DRIVE` unless the client or the call names others.
    pub fn update(
        &self,
        file_id: impl Into<String>,
        comment_id: impl Into<String>,
        request: Comment,
    ) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        call.path("fileId", file_id.into());
        call.path("commentId", comment_id.into());
        call.body(request);
        Update { call }
    }
}

const CREATE: Method = Method {
    id: "drive.comments.create",
    http_method: HttpMethod::Post,
    path: &[
        Segment::Text("files/"),
        Segment::Value("fileId"),
        Segment::Text("/comments"),
    ],
    scopes: &[scopes::DRIVE, scopes::DRIVE_FILE],
    default_scope: Some(scopes::DRIVE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Comments::create`].
    pub struct Create -> Comment {}
}

const DELETE: Method = Method {
    id: "drive.comments.delete",
    http_method: HttpMethod::Delete,
    path: &[
        Segment::Text("files/"),
        Segment::Value("fileId"),
        Segment::Text("/comments/"),
        Segment::Value("commentId"),
    ],
    scopes: &[scopes::DRIVE, scopes::DRIVE_FILE],
    default_scope: Some(scopes::DRIVE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Comments::delete`].
    pub struct Delete -> () {}
}

const GET: Method = Method {
    id: "drive.comments.get",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("files/"),
        Segment::Value("fileId"),
        Segment::Text("/comments/"),
        Segment::Value("commentId"),
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
    /// A call of [`Comments::get`].
    pub struct Get -> Comment {
        /// Whether to return deleted comments. Deleted comments will not include their
        /// original content.
        ///
        /// The default is `false`.
        include_deleted: bool = "includeDeleted",
    }
}

const LIST: Method = Method {
    id: "drive.comments.list",
    http_method: HttpMethod::Get,
    path: &[
        Segment::Text("files/"),
        Segment::Value("fileId"),
        Segment::Text("/comments"),
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
    /// A call of [`Comments::list`].
    pub struct List -> CommentList [pages comments: Vec<Comment>] {
        /// Whether to include deleted comments. Deleted comments will not include their
        /// original content.
        ///
        /// The default is `false`.
        include_deleted: bool = "includeDeleted",
        /// The maximum number of comments to return. The service may return fewer than
        /// this value. If unspecified, at most 20 comments will be returned. The maximum
        /// value is 100; values above 100 will be coerced to 100.
        ///
        /// The default is `20`. At least `1`. At most `100`.
        page_size: i32 = "pageSize",
        /// The token for continuing a previous list request on the next page. This
        /// should be set to the value of 'nextPageToken' from the previous response.
        page_token: String = "pageToken",
        /// The minimum value of 'modifiedTime' for the result comments (RFC 3339
        /// date-time).
        start_modified_time: String = "startModifiedTime",
    }
}

const UPDATE: Method = Method {
    id: "drive.comments.update",
    http_method: HttpMethod::Patch,
    path: &[
        Segment::Text("files/"),
        Segment::Value("fileId"),
        Segment::Text("/comments/"),
        Segment::Value("commentId"),
    ],
    scopes: &[scopes::DRIVE, scopes::DRIVE_FILE],
    default_scope: Some(scopes::DRIVE),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Comments::update`].
    pub struct Update -> Comment {}
}
