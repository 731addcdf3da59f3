//! A service account that exists nowhere.

/// An RSA key made for these tests, in PKCS #8 and base64: it opens nothing.
const KEY: &str = "\
    MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQCs4QGFoo+hZNy3b09g+0ChhSClM7dsz6EiyClfoIv2l1XkSBJu\
    f3UurItPod539jclIm2CV2STz4D35D1qwhRwCuekB2yKvZ3r6WVSeYd4lI6d0PtCS95K0q/lyADQJXyuXSqgsTG+7Ri0aHTW/Qux\
    I8pW43CSJweiyPtVAoOrfKzcJbAg8aXY5arcEzGTBrxs4kFBkrSggYFuQ841pEzq0Nh+ebJZTseWPzkWVs54jQyj7Ta+WOBelUzp\
    RfduUTqjTGAxpIoUb5uT9NjOmgdMRnDuLOOiIHk+0GqjWUhgM2bWSN6dC1edYJwfwUAAXTkgzzfpSrP267voS5kjYa75AgMBAAEC\
    ggEAB0Z4z+zlan9aIoYWqxgnwiReGVWx1GxwdYxC4XlaKoh33uGBlRDcF5i/TBydxiKgc3mdbizLWMUUwlnik8mTHpv235pIYRZV\
    vQXXc78VimeGEPIogMO8mR2AtYTTM+8/7f6Ruq16UHSd44m50QpZIZ1F+J4dsKjf02Pt38f5TpAg6TqdX6CWOD0z9z/3bzYCu51p\
    ByXUd4UDsW9LfIK+x9jEJnyKYguQ8Yaa0veIBaCbRpwoQX954hWPKQvDsmQPTZak4+kdVrEKh3gw+Ps9qq0+lS/IWhOJZTEACE1+\
    1gVCpQnubI4FqKXA2W9qYvJ9nZb7klKZudT8jJbzt5A2uQKBgQDTVXl6dAy8+6F/u22kyD7EKQzmZ/qlGfdRcsyd1TfmSImgRZYI\
    BaY3TbU/o5KKqWjAc6ImNhZVNXscW4AA+OTFFuEYJQ+ivUjB3JV+A57sHOeFNEbfpZMb8XyqEOo7lPzAQgQ3AOmz9/4Y/jFgJ+UF\
    K4mOGcw1T1HaLWetBtJDxwKBgQDRat7VfY8oRvM1qsU7L6LYvZnjzUMSjmKIfeFKYnGqJw3bSPnclNLMVHZDjyMJOXTIRSNBwmQE\
    PWOWmcERLTtK4jDChW8aOWnwgLoXqthUvdvtK9k/xrn3sDzOAL+yzW6nG7uzciKMMWnMiPCcPQGGj6uok1SJAq9hfazCG9L3PwKB\
    gGGJNnq8qtBh9mSEdZMy1D0mkQyZ+sVOWaXerO8/ZABFhDdTRm5HZTJrC/bmIJEcpPsFo1WtattCxqIM3OQV+0e3SoYhPLkoUTcf\
    /mLdevCQWo5Q1VENEvs3lgjLq796ALke/uD/69yi3URdtR4i64FaWa8a2vPTuvxOLmZeGpcrAoGAaZrkHnL/80a8NQ8WAP/Htlb+\
    uNL1BPGKnNwl9VXpje293hxR7Duche/955nSCD/SNYAwBGRb/YtbokGNC/VsVhn0jtOtMGNNmjvAHFlKWImZ02NuXewAMfjM4PGd\
    ujRAncKtiBOBeoMcoElaVN+q2kmvPgZ19dXFzXsL2KMhYw8CgYEAoXgcnj+SX3dR8boTxISM2w2PsXHvRYeR7GP2gZrtUYqG2qSQ\
    6TtL1qiclB7iFFiivAJTEw2rnzah/lhovuzNrYvTEp1Fq+i1ErF8PyHv8faWyx7nlfoV7GI2cOD8y2PGqFjt/v+9qanyAsOabjnq\
    YLU9zynLCyjZPnUxmUy9buc=\
";

/// The file of a service account whose token server is at `token_uri`.
pub(crate) fn service_account(token_uri: &str) -> serde_json::Value {
    serde_json::json!({
        "type": "service_account",
        "project_id": "my-project",
        "private_key_id": "1",
        "private_key": format!("-----BEGIN PRIVATE KEY-----\n{KEY}\n-----END PRIVATE KEY-----\n"),
        "client_email": "robot@my-project.iam.gserviceaccount.com",
        "token_uri": token_uri,
    })
}
