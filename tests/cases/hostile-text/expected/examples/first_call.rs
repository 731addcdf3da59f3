//! panic!("indented");

use gapi_hostiletext_v1::HostileText;
use gapi_runtime::AccessToken;
use gapi_runtime::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = HostileText::new(&client);
    let unnamed = service.unnamed();
    let call = unnamed.get("my-name");
    let reply = call.send().await?;
    println!("{reply:#?}");
    Ok(())
}
