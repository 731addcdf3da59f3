//! The resource `files`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Files;
use crate::schemas::List;

/// The resource `files`.
#[derive(Clone, Debug)]
pub struct FilesResource {
    pub(crate) service: Service,
}

impl FilesResource {
    /// Calls the method `resourcenames.files.3d`.
    ///
    /// `GET v1/files/19`, method id `resourcenames.files.3d`.
    pub fn _3d(&self) -> V3d {
        let call = Call::new(&self.service, &_3D);
        V3d { call }
    }

    /// Calls the method `resourcenames.files.GET`.
    ///
    /// `GET v1/files/18`, method id `resourcenames.files.GET`.
    pub fn get_2(&self) -> GetCall {
        let call = Call::new(&self.service, &GET_2);
        GetCall { call }
    }

    /// Calls the method `resourcenames.files.call`.
    ///
    /// `GET v1/files/9`, method id `resourcenames.files.call`.
    pub fn call(&self) -> CallCall {
        let call = Call::new(&self.service, &CALL);
        CallCall { call }
    }

    /// Calls the method `resourcenames.files.clone`.
    ///
    /// `GET v1/files/8`, method id `resourcenames.files.clone`.
    pub fn clone_(&self) -> CloneCall {
        let call = Call::new(&self.service, &CLONE);
        CloneCall { call }
    }

    /// Calls the method `resourcenames.files.default`.
    ///
    /// `GET v1/files/7`, method id `resourcenames.files.default`.
    pub fn default_(&self) -> DefaultCall {
        let call = Call::new(&self.service, &DEFAULT);
        DefaultCall { call }
    }

    /// Calls the method `resourcenames.files.files`.
    ///
    /// `GET v1/files/1`, method id `resourcenames.files.files`.
    pub fn files(&self) -> FilesCall {
        let call = Call::new(&self.service, &FILES);
        FilesCall { call }
    }

    /// Calls the method `resourcenames.files.get`.
    ///
    /// `GET v1/files/2`, method id `resourcenames.files.get`.
    pub fn get(&self) -> Get {
        let call = Call::new(&self.service, &GET);
        Get { call }
    }

    /// Calls the method `resourcenames.files.getIamPolicy`.
    ///
    /// `GET v1/files/16`, method id `resourcenames.files.getIamPolicy`.
    pub fn get_iam_policy(&self) -> GetIamPolicy {
        let call = Call::new(&self.service, &GET_IAM_POLICY);
        GetIamPolicy { call }
    }

    /// Calls the method `resourcenames.files.get_iam_policy`.
    ///
    /// `GET v1/files/17`, method id `resourcenames.files.get_iam_policy`.
    pub fn get_iam_policy_2(&self) -> GetIamPolicyCall {
        let call = Call::new(&self.service, &GET_IAM_POLICY_2);
        GetIamPolicyCall { call }
    }

    /// Calls the method `resourcenames.files.list`.
    ///
    /// `GET v1/files/0`, method id `resourcenames.files.list`.
    pub fn list(&self) -> ListCall {
        let call = Call::new(&self.service, &LIST);
        ListCall { call }
    }

    /// Calls the method `resourcenames.files.method`.
    ///
    /// `GET v1/files/10`, method id `resourcenames.files.method`.
    pub fn method(&self) -> MethodCall {
        let call = Call::new(&self.service, &METHOD);
        MethodCall { call }
    }

    /// Calls the method `resourcenames.files.move`.
    ///
    /// `GET v1/files/5`, method id `resourcenames.files.move`.
    pub fn move_(&self) -> Move {
        let call = Call::new(&self.service, &MOVE);
        Move { call }
    }

    /// Calls the method `resourcenames.files.new`.
    ///
    /// `GET v1/files/6`, method id `resourcenames.files.new`.
    pub fn new_(&self) -> New {
        let call = Call::new(&self.service, &NEW);
        New { call }
    }

    /// Calls the method `resourcenames.files.open`.
    ///
    /// `GET v1/files/11`, method id `resourcenames.files.open`.
    pub fn open(&self) -> OpenCall {
        let call = Call::new(&self.service, &OPEN);
        OpenCall { call }
    }

    /// Calls the method `resourcenames.files.option`.
    ///
    /// `GET v1/files/12`, method id `resourcenames.files.option`.
    pub fn option(&self) -> OptionCall {
        let call = Call::new(&self.service, &OPTION);
        OptionCall { call }
    }

    /// Calls the method `resourcenames.files.option2`.
    ///
    /// `GET v1/files/20`, method id `resourcenames.files.option2`.
    pub fn option2(&self) -> Option2 {
        let call = Call::new(&self.service, &OPTION2);
        Option2 { call }
    }

    /// Calls the method `resourcenames.files.resourceNames`.
    ///
    /// `GET v1/files/15`, method id `resourcenames.files.resourceNames`.
    pub fn resource_names(&self) -> ResourceNamesCall {
        let call = Call::new(&self.service, &RESOURCE_NAMES);
        ResourceNamesCall { call }
    }

    /// Calls the method `resourcenames.files.self`.
    ///
    /// `GET v1/files/4`, method id `resourcenames.files.self`.
    pub fn self_(&self) -> SelfCall {
        let call = Call::new(&self.service, &SELF);
        SelfCall { call }
    }

    /// Calls the method `resourcenames.files.send`.
    ///
    /// `GET v1/files/13`, method id `resourcenames.files.send`.
    pub fn send(&self) -> SendCall {
        let call = Call::new(&self.service, &SEND);
        SendCall { call }
    }

    /// Calls the method `resourcenames.files.type`.
    ///
    /// `GET v1/files/3`, method id `resourcenames.files.type`.
    pub fn type_(&self) -> Type {
        let call = Call::new(&self.service, &TYPE);
        Type { call }
    }

    /// Calls the method `resourcenames.files.with`.
    ///
    /// `GET v1/files/14`, method id `resourcenames.files.with`.
    pub fn with(&self) -> With {
        let call = Call::new(&self.service, &WITH);
        With { call }
    }
}

const _3D: Method = Method {
    id: "resourcenames.files.3d",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/files/19")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`FilesResource::_3d`].
    pub struct V3d -> Files {}
}

const GET_2: Method = Method {
    id: "resourcenames.files.GET",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/files/18")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`FilesResource::get_2`].
    pub struct GetCall -> List {}
}

const CALL: Method = Method {
    id: "resourcenames.files.call",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/files/9")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`FilesResource::call`].
    pub struct CallCall -> Files {}
}

const CLONE: Method = Method {
    id: "resourcenames.files.clone",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/files/8")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`FilesResource::clone_`].
    pub struct CloneCall -> List {}
}

const DEFAULT: Method = Method {
    id: "resourcenames.files.default",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/files/7")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`FilesResource::default_`].
    pub struct DefaultCall -> Files {}
}

const FILES: Method = Method {
    id: "resourcenames.files.files",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/files/1")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`FilesResource::files`].
    pub struct FilesCall -> Files {}
}

const GET: Method = Method {
    id: "resourcenames.files.get",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/files/2")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`FilesResource::get`].
    pub struct Get -> List {}
}

const GET_IAM_POLICY: Method = Method {
    id: "resourcenames.files.getIamPolicy",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/files/16")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`FilesResource::get_iam_policy`].
    pub struct GetIamPolicy -> List {}
}

const GET_IAM_POLICY_2: Method = Method {
    id: "resourcenames.files.get_iam_policy",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/files/17")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`FilesResource::get_iam_policy_2`].
    pub struct GetIamPolicyCall -> Files {}
}

const LIST: Method = Method {
    id: "resourcenames.files.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/files/0")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`FilesResource::list`].
    pub struct ListCall -> List {}
}

const METHOD: Method = Method {
    id: "resourcenames.files.method",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/files/10")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`FilesResource::method`].
    pub struct MethodCall -> List {}
}

const MOVE: Method = Method {
    id: "resourcenames.files.move",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/files/5")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`FilesResource::move_`].
    pub struct Move -> Files {}
}

const NEW: Method = Method {
    id: "resourcenames.files.new",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/files/6")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`FilesResource::new_`].
    pub struct New -> List {}
}

const OPEN: Method = Method {
    id: "resourcenames.files.open",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/files/11")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`FilesResource::open`].
    pub struct OpenCall -> Files {}
}

const OPTION: Method = Method {
    id: "resourcenames.files.option",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/files/12")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`FilesResource::option`].
    pub struct OptionCall -> List {}
}

const OPTION2: Method = Method {
    id: "resourcenames.files.option2",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/files/20")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`FilesResource::option2`].
    pub struct Option2 -> List {}
}

const RESOURCE_NAMES: Method = Method {
    id: "resourcenames.files.resourceNames",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/files/15")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`FilesResource::resource_names`].
    pub struct ResourceNamesCall -> Files {}
}

const SELF: Method = Method {
    id: "resourcenames.files.self",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/files/4")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`FilesResource::self_`].
    pub struct SelfCall -> List {}
}

const SEND: Method = Method {
    id: "resourcenames.files.send",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/files/13")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`FilesResource::send`].
    pub struct SendCall -> Files {}
}

const TYPE: Method = Method {
    id: "resourcenames.files.type",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/files/3")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`FilesResource::type_`].
    pub struct Type -> Files {}
}

const WITH: Method = Method {
    id: "resourcenames.files.with",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v1/files/14")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`FilesResource::with`].
    pub struct With -> List {}
}
