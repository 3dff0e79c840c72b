using System.Net.Mail;

namespace PilotAgent;

public sealed class CustomerMail(IConfiguration configuration)
{
    public async Task SendAsync(string to, string subject, string body)
    {
        using var smtp = Connect();
        await smtp.SendMailAsync("support@copperandclay.example", to, subject, body);
    }

    private SmtpClient Connect() => configuration["SMTP_HOST"] is { Length: > 0 } host
        ? new SmtpClient(host)
        : new SmtpClient
        {
            DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory,
            PickupDirectoryLocation = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "outbox")).FullName,
        };
}
