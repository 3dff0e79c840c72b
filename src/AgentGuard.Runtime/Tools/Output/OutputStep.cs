using System.Diagnostics.CodeAnalysis;

namespace AgentGuard.Runtime.Tools;

/// <summary>Step 7: the result as text, cut to its limit.</summary>
internal static class OutputStep
{
    [SuppressMessage("Design", "CA1031", Justification = "A result that cannot be written is a failure with a code.")]
    public static ToolOutcome Write<TArguments, TResult>(AgentTool<TArguments, TResult> tool, TResult result, out Exception? exception)
    {
        exception = null;
        try
        {
            switch (tool.Definition.Result)
            {
                case ToolResultKind.Nothing:
                    return new(OutputText.Nothing, isTruncated: false);
                case ToolResultKind.Text:
                    return new(OutputText.From(tool.TextOf(result) ?? "null", tool.Definition, out var isCut), isCut);
                default:
                    return WriteJson(tool, result);
            }
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            exception = thrown;
            return new(ToolFailures.OutputInvalid);
        }
    }

    private static ToolOutcome WriteJson<TArguments, TResult>(AgentTool<TArguments, TResult> tool, TResult result)
    {
        var writer = ToolResultWriter.Rent();
        try
        {
            tool.WriteJson(writer, result);
            return new(OutputText.From(writer.Written, tool.Definition, out var isTruncated), isTruncated);
        }
        finally
        {
            writer.Return();
        }
    }
}
