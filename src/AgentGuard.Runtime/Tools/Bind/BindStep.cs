using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using AgentGuard.Runtime.Faults;
using Microsoft.Extensions.AI;

namespace AgentGuard.Runtime.Tools;

/// <summary>Step 1: the arguments, read and checked, with all errors at once, and the values of the context.</summary>
internal static class BindStep
{
    /// <summary>Reads the model's arguments; null when all is well.</summary>
    /// <param name="tool">The tool.</param>
    /// <param name="call">The call.</param>
    /// <param name="forms">In which forms the arguments are needed later.</param>
    /// <param name="arguments">The arguments, without those of the context.</param>
    /// <param name="text">The forms.</param>
    /// <param name="exception">The exception behind a failure.</param>
    public static ToolFailure? Read<TArguments, TResult>(
        AgentTool<TArguments, TResult> tool, ToolCall call, ArgumentForms forms, out TArguments arguments, out BoundText text, out Exception? exception)
    {
        if (forms == ArgumentForms.None && TryTake(tool, call.Arguments, out arguments!))
        {
            text = default;
            exception = null;
            return null;
        }

        var buffer = JsonBuffer.Rent();
        try
        {
            if (!ArgumentObject.TryWrite(call.Arguments, buffer, out var unwritable, out exception))
            {
                arguments = default!;
                text = default;
                return ToolFailures.InvalidArguments([new OutputError("/" + OutputErrors.Escape(unwritable), OutputErrorCode.Rejected, "a value with a JSON form", "one without")]);
            }

            var errors = Read(tool, buffer.Written, out arguments);
            text = FormsOf(buffer.Written, forms, errors);
            return errors is null ? null : ToolFailures.InvalidArguments(errors);
        }
        finally
        {
            buffer.Return();
        }
    }

    /// <summary>Reads the model's arguments each where it is; false where something is unusual or wrong, and the reading as one object finds out what.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever goes wrong is met again, and reported, in the other reading.")]
    public static bool TryTake<TArguments, TResult>(AgentTool<TArguments, TResult> tool, AIFunctionArguments given, [MaybeNullWhen(false)] out TArguments arguments)
    {
        var reader = default(OutputReader);
        try
        {
            var each = new ToolArguments(given);
            return tool.TakeArguments(ref each, ref reader, out arguments) && reader.ErrorCount == 0;
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            arguments = default;
            return false;
        }
        finally
        {
            reader.Release();
        }
    }

    /// <summary>Sets the values of the context; null when all are there.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "Services may throw anything; the value then is missing.")]
    public static ToolFailure? ReadContext<TArguments, TResult>(AgentTool<TArguments, TResult> tool, ToolCall call, ref TArguments arguments, out Exception? exception)
    {
        exception = null;
        try
        {
            if (tool.BindContext(ref arguments, call))
            {
                return null;
            }
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            exception = thrown;
        }

        return ToolFailures.ContextMissing;
    }

    /// <summary>Finds out for whom the call is; null unless the services that know it fail.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "Services may throw anything; the caller then is unknown.")]
    public static ToolFailure? ReadCaller(GuardedCall call, out Exception? exception)
    {
        exception = null;
        try
        {
            call.Caller = call.Call.Caller;
            return null;
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            exception = thrown;
            return ToolFailures.ContextMissing;
        }
    }

    /// <summary>None where that is what is wrong: elements of documents with comments are no JSON.</summary>
    private static BoundText FormsOf(ReadOnlySpan<byte> json, ArgumentForms forms, IReadOnlyList<OutputError>? errors)
    {
        try
        {
            return BoundText.From(json, forms);
        }
        catch (JsonException) when (errors is not null)
        {
            return default;
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever goes wrong is met again, and reported, in the careful reading.")]
    private static IReadOnlyList<OutputError>? Read<TArguments, TResult>(AgentTool<TArguments, TResult> tool, ReadOnlySpan<byte> json, out TArguments arguments)
    {
        var reader = new OutputReader(json, OutputReadOptions.Default, new JsonReaderOptions { MaxDepth = OutputReadOptions.Default.MaxDepth }, careful: false, mayEdit: false);
        try
        {
            reader.Read();
            if (tool.ReadArguments(ref reader, out arguments!) & !reader.Read() && reader.ErrorCount == 0)
            {
                return null;
            }
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
        }
        finally
        {
            reader.Release();
        }

        return ReadCarefully(tool, json, out arguments);
    }

    [SuppressMessage("Design", "CA1031", Justification = "An exception of a type's own code refuses the arguments.")]
    private static IReadOnlyList<OutputError>? ReadCarefully<TArguments, TResult>(AgentTool<TArguments, TResult> tool, ReadOnlySpan<byte> json, out TArguments arguments)
    {
        var reader = new OutputReader(json, OutputReadOptions.Default, new JsonReaderOptions { MaxDepth = OutputReadOptions.Default.MaxDepth }, careful: true, mayEdit: false);
        try
        {
            reader.Read();
            if (tool.ReadArguments(ref reader, out arguments!) & !reader.Read() && reader.ErrorCount == 0)
            {
                return null;
            }

            return reader.Errors?.ToList() ?? Rejected();
        }
        catch (Exception thrown) when (thrown is not OutOfMemoryException)
        {
            arguments = default!;
            return Rejected();
        }
        finally
        {
            reader.Release();
        }
    }

    private static OutputError[] Rejected() => [new OutputError("", OutputErrorCode.Rejected, "arguments that the tool accepts", "others")];
}
