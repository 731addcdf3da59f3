//! Calls `toplevelmethods.new`.

use gapi_runtime::AccessToken;
use gapi_runtime::Client;
use gapi_toplevelmethods_v1::Toplevelmethods;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Toplevelmethods::new(&client);
    let call = service.new_();
    let reply = call.send().await?;
    println!("{reply:#?}");
    Ok(())
}
