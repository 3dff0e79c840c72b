using System.Net.Mail;

namespace ProductionAgent.Shop;

internal sealed class CustomerMail(IConfiguration configuration)
{
    public async Task SendAsync(string to, string subject, string body, CancellationToken cancellationToken)
    {
        using var smtp = Connect();
        using var message = new MailMessage("support@copperandclay.example", to, subject, body);
        await smtp.SendMailAsync(message, cancellationToken);
    }

    private SmtpClient Connect() => configuration["SMTP_HOST"] is { Length: > 0 } host
        ? new SmtpClient(host)
        : new SmtpClient
        {
            DeliveryMethod = SmtpDeliveryMethod.SpecifiedPickupDirectory,
            PickupDirectoryLocation = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "outbox")).FullName,
        };
}
