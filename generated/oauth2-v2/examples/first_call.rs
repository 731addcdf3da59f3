//! Calls `oauth2.userinfo.get`.

use gapi_oauth2_v2::Oauth2;
use gapi_runtime::AccessToken;
use gapi_runtime::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Oauth2::new(&client);
    let userinfo = service.userinfo();
    let call = userinfo.get();
    let reply = call.send().await?;
    println!("{reply:#?}");
    Ok(())
}
