using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Dashboard.Tests.Architecture;

/// <summary>Everything that a compiled type names, method bodies included.</summary>
/// <remarks>
/// Nested types are part of the type, and with them lambdas, local functions, iterators and async methods, which the
/// compiler turns into nested types. Naming a type of ours names its base types too: whoever takes a context of ours
/// takes a DbContext.
/// </remarks>
internal sealed class References
{
    private readonly HashSet<Reference> _found = [];

    private References()
    {
    }

    public static IReadOnlySet<Reference> Of(TypeDefinition type)
    {
        var references = new References();
        references.Walk(type);
        return references._found;
    }

    private void Walk(TypeDefinition type)
    {
        Add(type.BaseType);
        Add(type.CustomAttributes);
        Add(type.GenericParameters);
        foreach (var implementation in type.Interfaces)
        {
            Add(implementation.InterfaceType);
        }

        foreach (var field in type.Fields)
        {
            Add(field.FieldType);
            Add(field.CustomAttributes);
        }

        foreach (var property in type.Properties)
        {
            Add(property.PropertyType);
            Add(property.CustomAttributes);
        }

        foreach (var @event in type.Events)
        {
            Add(@event.EventType);
            Add(@event.CustomAttributes);
        }

        foreach (var method in type.Methods)
        {
            Walk(method);
        }

        foreach (var nested in type.NestedTypes)
        {
            Walk(nested);
        }
    }

    private void Walk(MethodDefinition method)
    {
        AddSignature(method);
        Add(method.CustomAttributes);
        Add(method.MethodReturnType.CustomAttributes);
        Add(method.GenericParameters);
        foreach (var parameter in method.Parameters)
        {
            Add(parameter.CustomAttributes);
        }

        foreach (var overridden in method.Overrides)
        {
            Add(overridden);
        }

        if (method.HasBody)
        {
            Walk(method.Body);
        }
    }

    private void Walk(MethodBody body)
    {
        foreach (var local in body.Variables)
        {
            Add(local.VariableType);
        }

        foreach (var handler in body.ExceptionHandlers)
        {
            Add(handler.CatchType);
        }

        foreach (var instruction in body.Instructions)
        {
            switch (instruction.Operand)
            {
                case TypeReference type:
                    Add(type);
                    break;
                case MethodReference method:
                    Add(method);
                    break;
                case FieldReference field:
                    Add(field.DeclaringType);
                    Add(field.FieldType);
                    break;
                case CallSite site:
                    AddSignature(site);
                    break;
            }
        }
    }

    private void Add(MethodReference method)
    {
        Add(method.DeclaringType);
        AddSignature(method);
        if (method is GenericInstanceMethod generic)
        {
            foreach (var argument in generic.GenericArguments)
            {
                Add(argument);
            }
        }

        var parameters = string.Join(',', method.Parameters.Select(parameter => parameter.ParameterType.FullName));
        _found.Add(new Reference(method.DeclaringType.GetElementType().FullName, $"{method.Name}({parameters})"));
    }

    private void AddSignature(IMethodSignature signature)
    {
        Add(signature.ReturnType);
        foreach (var parameter in signature.Parameters)
        {
            Add(parameter.ParameterType);
        }
    }

    private void Add(IEnumerable<GenericParameter> parameters)
    {
        foreach (var parameter in parameters)
        {
            Add(parameter.CustomAttributes);
            foreach (var constraint in parameter.Constraints)
            {
                Add(constraint.ConstraintType);
            }
        }
    }

    private void Add(IEnumerable<CustomAttribute> attributes)
    {
        foreach (var attribute in attributes)
        {
            Add(attribute.Constructor);
            foreach (var argument in attribute.ConstructorArguments
                .Concat(attribute.Fields.Select(field => field.Argument))
                .Concat(attribute.Properties.Select(property => property.Argument)))
            {
                Add(argument);
            }
        }
    }

    private void Add(CustomAttributeArgument argument)
    {
        Add(argument.Type);
        switch (argument.Value)
        {
            case TypeReference type:
                Add(type);
                break;
            case CustomAttributeArgument inner:
                Add(inner);
                break;
            case CustomAttributeArgument[] several:
                Array.ForEach(several, Add);
                break;
        }
    }

    private void Add(TypeReference? type)
    {
        switch (type)
        {
            case null or GenericParameter:
                return;
            case IModifierType modified:
                Add(modified.ModifierType);
                Add(modified.ElementType);
                return;
            case GenericInstanceType generic:
                foreach (var argument in generic.GenericArguments)
                {
                    Add(argument);
                }

                Add(generic.ElementType);
                return;
            case FunctionPointerType pointer:
                AddSignature(pointer);
                return;
            case TypeSpecification wrapped:
                Add(wrapped.ElementType);
                return;
        }

        if (_found.Add(new Reference(type.FullName)) && type.FullName.StartsWith("Dashboard.", StringComparison.Ordinal))
        {
            Add(type.Resolve()?.BaseType);
        }
    }
}
