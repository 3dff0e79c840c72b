using System.ClientModel;
using Anthropic.Exceptions;
using Microsoft.AspNetCore.Diagnostics;

namespace ProductionAgent;

/// <summary>Turns what is left after the SDKs' own retries into problem details; details go to the log only.</summary>
internal sealed partial class ModelFailureHandler(IProblemDetailsService problems, ILogger<ModelFailureHandler> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        // The OpenAI SDK reports exhausted retries as AggregateException.
        if (exception is not (ClientResultException or AnthropicException or AggregateException or HttpRequestException))
        {
            return false;
        }

        ModelFailed(logger, exception);
        context.Response.StatusCode = StatusCodes.Status502BadGateway;
        return await problems.TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = context,
            ProblemDetails = { Title = "The assistant is not available.", Status = StatusCodes.Status502BadGateway },
        });
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The model provider failed")]
    private static partial void ModelFailed(ILogger logger, Exception exception);
}
