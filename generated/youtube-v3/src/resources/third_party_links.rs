//! The resource `thirdPartyLinks`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Param;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;

use crate::schemas::ThirdPartyLink;
use crate::schemas::ThirdPartyLinkListResponse;

/// The resource `thirdPartyLinks`.
#[derive(Clone, Debug)]
pub struct ThirdPartyLinks {
    pub(crate) service: Service,
}

impl ThirdPartyLinks {
    /// Deletes a resource.
    ///
    /// `DELETE youtube/v3/thirdPartyLinks`, method id `youtube.thirdPartyLinks.delete`.
    ///
    /// - `linking_token`: Delete the partner links with the given linking token.
    /// - `type_`: Type of the link to be deleted. Named `type` on the wire.
    pub fn delete(
        &self,
        linking_token: impl Into<String>,
        type_: impl Into<Open<DeleteType>>,
    ) -> Delete {
        let mut call = Call::new(&self.service, &DELETE);
        call.query("linkingToken", linking_token.into());
        call.query("type", type_.into().to_param());
        Delete { call }
    }

    /// Inserts a new resource into this collection.
    ///
    /// `POST youtube/v3/thirdPartyLinks`, method id `youtube.thirdPartyLinks.insert`.
    ///
    /// - `part`: The \*part\* parameter specifies the thirdPartyLink resource parts that
    ///   the API request and response will include. Supported values are linkingToken,
    ///   status, and snippet.
    pub fn insert(
        &self,
        part: impl IntoIterator<Item = impl Into<String>>,
        request: ThirdPartyLink,
    ) -> Insert {
        let mut call = Call::new(&self.service, &INSERT);
        for value in part {
            call.query_add("part", value.into());
        }
        call.body(request);
        Insert { call }
    }

    /// Retrieves a list of resources, possibly filtered.
    ///
    /// `GET youtube/v3/thirdPartyLinks`, method id `youtube.thirdPartyLinks.list`.
    ///
    /// - `part`: The \*part\* parameter specifies the thirdPartyLink resource parts that
    ///   the API response will include. Supported values are linkingToken, status, and
    ///   snippet.
    pub fn list(&self, part: impl IntoIterator<Item = impl Into<String>>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        for value in part {
            call.query_add("part", value.into());
        }
        List { call }
    }

    /// Updates an existing resource.
    ///
    /// `PUT youtube/v3/thirdPartyLinks`, method id `youtube.thirdPartyLinks.update`.
    ///
    /// - `part`: The \*part\* parameter specifies the thirdPartyLink resource parts that
    ///   the API request and response will include. Supported values are linkingToken,
    ///   status, and snippet.
    pub fn update(
        &self,
        part: impl IntoIterator<Item = impl Into<String>>,
        request: ThirdPartyLink,
    ) -> Update {
        let mut call = Call::new(&self.service, &UPDATE);
        for value in part {
            call.query_add("part", value.into());
        }
        call.body(request);
        Update { call }
    }
}

const DELETE: Method = Method {
    id: "youtube.thirdPartyLinks.delete",
    http_method: HttpMethod::Delete,
    path: &[Segment::Text("youtube/v3/thirdPartyLinks")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`ThirdPartyLinks::delete`].
    pub struct Delete -> () {
        /// Channel ID to which changes should be applied, for delegation.
        external_channel_id: String = "externalChannelId",
        /// Do not use. Required for compatibility.
        part: Vec<String> = "part",
    }
}

const INSERT: Method = Method {
    id: "youtube.thirdPartyLinks.insert",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("youtube/v3/thirdPartyLinks")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`ThirdPartyLinks::insert`].
    pub struct Insert -> ThirdPartyLink {
        /// Channel ID to which changes should be applied, for delegation.
        external_channel_id: String = "externalChannelId",
    }
}

const LIST: Method = Method {
    id: "youtube.thirdPartyLinks.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("youtube/v3/thirdPartyLinks")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`ThirdPartyLinks::list`].
    pub struct List -> ThirdPartyLinkListResponse {
        /// Channel ID to which changes should be applied, for delegation.
        external_channel_id: String = "externalChannelId",
        /// Get a third party link with the given linking token.
        linking_token: String = "linkingToken",
        /// Get a third party link of the given type.
        ///
        /// Named `type` on the wire.
        type_: Open<ListType> = "type",
    }
}

const UPDATE: Method = Method {
    id: "youtube.thirdPartyLinks.update",
    http_method: HttpMethod::Put,
    path: &[Segment::Text("youtube/v3/thirdPartyLinks")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`ThirdPartyLinks::update`].
    pub struct Update -> ThirdPartyLink {
        /// Channel ID to which changes should be applied, for delegation.
        external_channel_id: String = "externalChannelId",
    }
}

open_enum! {
    /// Type of the link to be deleted.
    pub enum DeleteType = "youtube.thirdPartyLinks.delete.type" {
        /// The value `linkUnspecified`.
        LinkUnspecified = "linkUnspecified",
        /// A link that is connecting (or about to connect) a channel with a store on a
        /// merchandising platform in order to enable retail commerce capabilities for
        /// that channel on YouTube.
        ChannelToStoreLink = "channelToStoreLink",
        /// A link that is connecting (or about to connect) a channel with an affiliate
        /// program of a partner to enable that channel to earn commissions from that
        /// partner through affiliate links.
        ChannelToAffiliateProgramLink = "channelToAffiliateProgramLink",
    }
}

open_enum! {
    /// Get a third party link of the given type.
    pub enum ListType = "youtube.thirdPartyLinks.list.type" {
        /// The value `linkUnspecified`.
        LinkUnspecified = "linkUnspecified",
        /// A link that is connecting (or about to connect) a channel with a store on a
        /// merchandising platform in order to enable retail commerce capabilities for
        /// that channel on YouTube.
        ChannelToStoreLink = "channelToStoreLink",
        /// A link that is connecting (or about to connect) a channel with an affiliate
        /// program of a partner to enable that channel to earn commissions from that
        /// partner through affiliate links.
        ChannelToAffiliateProgramLink = "channelToAffiliateProgramLink",
    }
}
